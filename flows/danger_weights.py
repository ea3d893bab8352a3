"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -4.25

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+8.25: there_is
+7.25: will_not
+7.00: THEY_MINE mysel
+6.75: 999 ILL
+6.50: WEAPON
+6.25: sos
+6.00: gone has life man someo
+5.75: DIE KIN_MINE he want_to
+5.50: HURT been the_polic
+5.25: CHILD ambul at_numbe feel
+5.00: MINE_HURT am_being being door
+4.75: left wake
+4.50: KIN a_man in_the
+4.25: MINE_DIE THEY_HURT an_ambul have_had i_have mnie on_fire pills roof think_about took
+4.00: HURT_MINE KIN_HURT NOT_DIE canno_stop car he_is help if_i it_all keeps last_night polic quick
+3.75: BODY IDEA_DIE THEY_BODY THEY_ILL and_it be_here lette mi nobod swall wake_up
+3.50: 14 FEAR and_canno and_i bette_off flat get_out gunsh heard_gunsh i_was istiy morir morre quero quero_morre
    quier quier_morir stabb ölmek ölmek_istiy زوجي زوجي_يضربن يضربن
+3.25: FEAR_FEAR THEY anymo be_bette be_dead bloke canno_get carry cryin cutti die end_it feel_like for_my goodb
    heard house i_need in_dange keep of_livin outsi pleas_send sleep sleep_in tonig
+3.00: ._no MINE_ILL NOT_NOW NOW_NOT WEAPON_MINE alive and_she be_alive bije boy call_an canal canno canno_cope cope
    down drunk eaten every_would gas littl livin mnie_bije mąż mąż_mnie next not_eaten on_our polic_pleas stood_on
    swall_a the_canal the_roof think throu to_die to_end top way_out wish_i
+2.75: CHILD_NOW MINE_FEAR MINE_NOT NOT_ILL NOW_NOW a_bloke after and_never and_they anyon bate bate_soțul burn
    bus_stop call_the carry_on chce chce_sie do_it fight_with fired fired_on flats going_to grand it_anymo je
    je_veux knive lad main me me_to meter mor mouri mă mă_bate need_polic next_door nobod_would not_be not_safe out
    over pictu point polic_now says send_the shots shots_fired sie sie_zabic soțul spark stair stood să să_mor
    tell_my the_flats the_top this_anymo toddl upsta veux veux_mouri vreau vreau_să with_knive would_miss would_not
    zabic أريد أريد_أن أموت أن أن_أموت
+2.50: 5 ILL_MINE MINE_CHILD MINE_WEAPON NOW THEY_WEAPON after_this alarm bed blank_is boys canno_go chcę chcę_już
    do_somet dog downs elect_blank every_day falle for_me havin herse himse i_do is_smoul już już_żyć locke locke_in
    looki many_paink me_pleas miss_me money movin my my_life nan nie_chcę not_let nothi_left our_stree paink photo
    roof_of smell smoul somet_to suici teach the_flat the_railw throa took_too walki with_a worry żyć
+2.25: ._itll 14_oak 999_for IDEA_FEAR KIN_ILL NOW_FEAR NOW_THEY a_batte am_scare and_will anyon_after askin
    be_aroun be_over being_abuse blank bleed breat by_morni call_999 can_stop carer chaht chaht_hun comin_out
    cut_mysel days dead_than drink emerg_at every_can flame frapp fuse fuse_box has_gone havin_a her here hidin
    i_keep i_took into is_been is_comin is_smoki is_spark itll itll_be joke_this kitch kms kms_tonig like_this
    look_after main_marna mari mari_me marna marna_chaht me_frapp mon_mari my_own neigh night no_joke no_money
    not_movin not_see off_witho park_roof passp railw river send side side_of stop_worry the_river thing_to think_i
    to_live touch when_i writt year_old مرنا مرنا_چاہتی میں میں_مرنا چاہتی چاہتی_ہوں ہوں আমাকে আমাকে_মারে আমার
    আমার_স্বাম আমি আমি_মরে চাই মরে মরে_যেতে মারে যেতে যেতে_চাই স্বাম স্বাম_আমাকে
+2.00: CHILD_IDEA DIE_NOW IDEA_NOW MINE_KIN MINE_MINE NOW_DIE THEY_NOW about_me and_a and_he and_my assau_last at_14
    batte been_cutti boss bus_stati call can_hear carbo_monox chlop chlop_mnie come_back dad deale disap disap_and
    does_it down_the dusi edge_of espos espos_me fear floor follo funer go going_off golpe had hai have_my hear
    help_me hun i_am i_feel in_bed in_front is_being it_take joke just_heard just_want keep_think lads_are last
    left_in looki_over lying_in made man_is many_pills marid marid_me marta marta_hai me_golpe me_much me_pega mera
    mera_shoha mi_espos mi_marid might_do mnie_dusi moj moj_chlop mon monox monox_alarm much_longe mujhe mujhe_marta
    my_throa never_come not_pay numbe_9 oak_rd of_a old_man on out_the over_by pega pills_does read_this sat says_i
    send_help shoha shoha_mujhe shout_at table_. telli_me the_car the_carer the_edge the_house the_point the_table
    this_i time_you to_disap to_do to_kill tomor tonig_. uncon up_on wande was_sexua worry_. you_read
+1.75: 12 13 2_year 40 40_parac CHILD_NOT FEAR_MINE ILL_NOT KIN_KIN THEY_THEY a_bomb a_child a_photo actin_drunk
    again_canno alarm_is alarm_that am_going am_gone and_crack and_we any_of are_boys at at_me at_schoo attac barri
    beepi beepi_and best_way bomb bomb_in box boy_at boy_on boys_on broth canno_see carbo closi_up club_just
    comin_from crack cutti_again detec detec_the does does_thing dogs_actin edge every fire_in front_of fumes_is
    get_up girl girls give_up go_with going got got_put harmi harmi_again has_not have_got help_help home house_and
    hurti hurti_my i_might in_it insul into_the is_beepi just_now kill lady look lying marry me_at me_for mum
    my_frien my_littl need_urgen newbo no_adult no_food nobod_will of_my of_the old_on on_life on_the parac pictu_of
    plann ready_to right_now scare self_harmi she shed_. since somet stabb_outsi stick sting stuck taken_40 telli
    that_detec the_door the_fumes the_girls the_motor the_stair the_train they they_are this_every three three_kids
    to_jump to_worry track_now train_track under_the urgen urgen_help we_canno with_life would
+1.50: 5_elm 9 CHILD_FEAR FEAR_NOW MINE_BODY NOT_FEAR NOW_IDEA THEY_FEAR a_bothe a_car a_knife a_littl a_newbo
    a_shed about_drivi abroa abroa_to abuse actin all_night all_plann am_musli ambul_quick ambul_to and and_her
    and_no are_being arm baby baby_. bathr been_run being_black black_with blood bothe_to box_is boyfr burni by_the
    by_then canal_. car_with chip closi come_down crash dange deale_will dog_is dog_on done_with drive_canno
    eaten_for elm_walk feel_it flame_comin flats_on follo_me food_since for_days front gas_smell gets go_home go_in
    gunsh_from had_no have_not have_taken he_will his how_many i_canno i_hear i_ran i_wish in_me into_a is is_blood
    is_break is_flame is_the is_walki it_after kept kid kids_and knive_in lads love_them makes_me marks me_becau
    me_do meter_and middl_of motor movin_. my_body my_flat my_lette my_nephe my_step mysel_again mysel_and
    need_ambul neigh_set nephe newbo_. nie night_and no_shoes not_breat not_come not_leave not_wake nurse oak
    of_numbe old one_side outsi_the pan phone_off pleas_help pomóż pomóż_mąż pulle quick_thing rathe_be rd_need
    reall ring_an run_out safe_here see self set_their shoes since_tuesd starv stop_. summe_. take_so taken tell
    than_go the_alarm the_baby the_bathr the_floor the_meter the_pavem the_quick the_road their_dog there_are thing
    this_weeke throu_my to_anyon to_hurt to_stop to_take touch_me track uncon_by up was_dead water way what_i
    where_i who_to windo wish with_men witho_me woman_uncon would_be wrote
+1.25: ._drive ._i 10 12_now 2_think 3_days 6_are BODY_ILL CHILD_CHILD DIE_DIE DIE_NOT NOT_MINE NOW_CHILD a_note
    a_rash a_rope a_train a_wall a_way about_stepp afrai_for after_frida after_my all_to am_13 am_14 am_done
    am_losin am_switc am_texti an_aunti and_shout and_there and_three anymo_. are_kicki arm_so aroun_for aroun_to
    asked_me askin_what at_you aunti_is batte_. bee bee_sting being_starv black can_carry canno_feel carer_is carri
    chest_pain child_falle child_is cigar coach coach_messa come_home cryin_for cut cutti_on dad_gets daugh_arm
    days_. days_and drink_so drivi_into drugs_to dual dual_carri emerg falle_throu farm fear_for feed fella
    fella_watch flat_below for_help fortn freez_in frida from_abroa from_the get_someo gone_by goodb_all got_a
    got_it grips grips_my hall_and hard_there has_come have_made have_writt have_wrote help_now here_quick
    here_tomor hits hurry_he i_can i_cut i_fear i_fell i_shant ice ice_on idea_for in in_fear into_my is_burni
    is_hurti is_marks is_minus is_threa jump_off jumpi jumpi_in kicki kids_at knife knive_outsi lady_grips
    last_messa left_the lift_and like_jumpi littl_boy locks longe lost mache made_up man_onlin men messa_goodb moan
    moan_at money_and money_on much_blood musli my_boyfr my_coach my_dad my_grand my_kids my_last my_money my_nan
    my_siste my_top my_tutor my_waist need_it need_the never_wake new_fella night_askin not_care not_deser not_feed
    not_feel not_going not_here not_save not_tell now numbe_12 nurse_lady of_pills off_if off_now off_the on_me
    on_platf our_passp out_today own pakis park_? passp_and pavem pay_us peopl_in photo_witho place_at platf_2
    pleas_hurry plot_to polic_at pond put_out rash rash_that read river_up round said said_no said_they sat_on
    screa_and see_any seen shant shant_be shop_now shout siste smell_in smoki smoki_and so_hard someo_. someo_here
    someo_in someo_lying somet_stupi sorry_to stab stand_in stepp stepp_off sting_and stop_livin stop_when stupi
    switc_this thank_for the_barri the_cutti the_dogs the_dual the_farm the_home the_middl the_pond the_summe
    the_time the_toile the_viadu then_. this_time threa throa_closi throu_ice tired to_5 to_burn to_each to_give
    to_marry to_moan to_mysel toile too_many top_on train tutor tutor_asked us_leave viadu video waist walki_in
    want_it watch_me weari_. what_is will_to with woman_walki you_can you_will
+1.00: ._husba ._me ._sorry 15 5_tryin ?_do BODY_NOT DIE_FEAR HURT_THEY IDEA_NOT IDEA_WEAPON ILL_ILL KIN_NOW
    MINE_THEY NOW_HURT a_boy a_fortn a_girl a_glass a_hidin a_noise a_panic a_teach after_me after_tonig all_my
    am_15 am_havin am_sleep am_stood am_weari an and_boss and_cryin and_havin and_left anoth_town any any_reaso
    anymo_after are_hide are_telli are_ten are_touch arms at_us attac_a attac_at aunti away_. baby_cryin baby_has
    babys_got back badly bank_card barri_on be_brave be_gone be_good be_with been_sitti being_stalk below belt_out
    big_knife bin_chute bleac bloke_is boili boss_has boys_have brave break_in brick burn_the burni_now burns_on
    bus_has but_toast canno_keep canno_move canno_reach car_has care_. cares cares_if carri_. cella chap chemi_is
    chip_shop chute chute_on cigar_burns close_. colla come_round comin_back comin_in confu_old crash_into day_.
    day_and deser_to do_thing doing_this door_getti down_in down_on down_with drown drown_in drug_deale drugs
    each_other elect expos_himse famil_look fast_and fear_of feel_awful feel_one feel_reall fires fires_in flat_and
    flats_looki floor_in flyov found_out funer_and funer_plan gas_in gas_leak gas_on gets_his given given_all goes
    goes_out good_to goodb_left got_water grand_does grand_is had_cigar had_nothi hand_down hang_mysel hangi_down
    has_cut has_falle has_just has_our has_turne have have_lost have_sorte he_would hear_the help_i hide hide_in
    him_for himse_to his_belt his_hand his_hands hits_me hurt_peopl husba_famil i in_any in_downs in_fast in_her
    in_here in_house in_my insul_and inten_to is_attac is_choki is_close is_closi is_drown is_found is_freez is_full
    is_on is_screa is_viole is_wavin jump just_crash just_the keep_doing keeps_setti kept_the keys keys_under
    kid_stuck kids_i kids_next kids_on kill_me killi_mysel kitch_on knife_about know_where know_who ladde ladde_and
    landi leak leak_at left_for left_now lette_stink life_is like line line_since lips littl_girl live_for live_or
    live_wire lock long_way look_for losin_the lost_the made_to man_colla man_expos man_havin man_in man_wande many
    mat mat_. me_home me_if me_in me_pictu middl minus much mums_new my_arms my_baby my_babys my_door my_drink
    my_famil my_funer my_kitch my_pensi my_plot my_teach naked nan_goes nappy need_help need_someo neigh_lette
    night_i no_ones no_use nobod_cares not_allow not_inten not_want note nothi_but notic_when nudes numb numbe_6
    of_gas of_him of_himse of_insul of_life of_smoke old_lady older_boys oldes oldes_is on_him one_room ones_seen
    onlin only_got or_die our_bin our_bus our_costu our_stair our_windo out_where over_and own_i own_life panic
    panic_attac park_right pavem_kids peopl_hurt phone_prope place_down plann_for platf pleas_call plot point_in
    pregn put puts puts_his railw_line ran_away raped rd reach_the ready recei_for refug_is room_and rope rough_with
    round_the runni_drugs safe_at save_me sayin says_he scrat_my screa see_a see_her see_it see_morni seen_him sends
    sends_me setti_fires shed shoes_on since_5 since_wedne sitti_by slapp smell_of so_we someb_help someo_to
    son_runni sorte sorte_my spark_comin sprin sprin_i stair_and stalk stand stand_on stati_on step stink stink_and
    stop_had store_. stron stron_smell stuff_away summe switc take_it teach_puts teach_sends teach_touch tell_anyon
    ten_peopl that_does the_bath the_best the_boss the_cella the_chip the_flyov the_funer the_goodb the_groun
    the_keys the_ladde the_landi the_mat the_nurse the_phone the_recei the_refug the_shops the_showe the_sprin
    the_will the_youth they_keep they_said thing_when threa_to threw throa_is throu_our to_anoth to_carry to_hang
    to_my to_wake toast toast_since toddl_swall touch_it tryin tryin_to turne_over uncle uncle_makes under_it
    under_my up_. up_tomor us_with use_plann van_in viadu_and viole_to voice_are walk walki_down want water_is wavin
    wavin_a way_down we_got we_make weari week_and when_nan wife_has wife_is will_notic wire_hangi with_every
    with_stick witho_my woke woke_up worry_about would_rathe wrong_side wrote_my youth_club
+0.75: ._be ._been ._frost ._he ._nobod ._one ._peopl ._phone ._tell ._the ._they 10_minut 14_year 16 17 3_is 4_sat
    5_and 5_hours 6 8 BODY_DIE CHILD_BODY CHILD_KIN DIE_CHILD FEAR_KIN HURT_CHILD IDEA_THEY KIN_NOT MINE NOT NOW_ILL
    NOW_WEAPON a_big a_bottl a_doorw a_drink a_fight a_gang a_gun a_heart a_home a_load a_long a_naked a_nappy a_pan
    a_place a_power a_road a_toddl a_torch a_wasp a_wet about_4 about_at about_by about_dying about_suici abuse_at
    abuse_on afrai_of again_and all_i allot_has alone_all am am_17 am_at am_hidin am_pregn am_sat am_start am_suici
    an_axe an_overd and_bleed and_chemi and_do and_gone and_has and_is and_made and_now and_peopl and_put and_raped
    and_said and_says and_smoki and_the anoth anoth_chris anoth_winte anymo_is anyon_but anyon_he are_filth are_left
    are_trapp are_using arms_till aroun askin_me aslee at_him at_our attac_walki awful axe baby_is baby_left bath_.
    beats bed_all bed_with been_10 been_here been_on been_sleep been_think beggi_for being_groom being_kept below_is
    below_us belt bette bin_store black_out bleac_from bloke_under blood_every body boili_water bone bone_stick
    booki_for boss_keeps boss_locks bottl_of bread bread_every breat_prope bridg_not broth_drank bruis burns bus_and
    by_herse came_here can_give can_reach canal_with canno_put canno_take canno_wake car_gone car_in car_park
    car_upsid card carer_shout carer_steal cashp ceili_has chap_at chemi_shut chest child_on chip_pan choki
    chris_alone clapp clean_job cloth_on coat colla_at contr_all costu could_do count_lines cutti_mysel dad_does
    dad_drove daugh_has dead_tbh dinne_late ditch ditch_on do_if do_the do_this dog_when door_come door_lock
    doors_down doorw down_and down_has down_our downs_are drank drank_the drawe drink_from drive_not drivi drove
    drove_us drugg drugg_and drunk_again drunk_weedk each eaten_in elect_meter elm estat_with every_in every_is
    every_night expos face_has fall_and famil_want fast feed_me feeli feeli_suici fell filth finds finds_out fire
    fire_outsi fire_were fitti fitti_. flame_out flat_above flinc flood_water floor_of follo_girls food for_3
    for_bread for_clean for_no for_us four_days freez frien_came frien_took from_schoo from_under full_of garde_with
    get_in gets_rough getti_a girl_about girl_of girls_home give_my go_on go_throu going_like gone_and gone_missi
    gone_throu goodb_. got_my got_nowhe got_stabb groom groom_by had_enoug hallw hang hangi hard has_colla has_drunk
    has_flame has_run has_taken have_cut have_decid have_took he_finds he_flinc he_put he_reads he_told heada
    hear_them heart_pills heave heave_tonig help_from her_three her_up here_5 here_for herse_in hi_. hidin_from
    hidin_in him_in his_leg home_drunk home_from hope_i hour_no house_. house_is house_two house_with hurry
    husba_has i_could i_just i_leave i_nearl i_owe i_said i_scrat i_woke ice_and if_we in_again in_four in_heave
    in_his in_just in_one in_someo in_to insul_left inten is_13 is_5 is_bone is_follo is_going is_here is_spurt
    it_by job_and just_no just_swall keep_black keep_cutti keep_the keeps_fitti kept_here kicki_a kid_drown
    kids_alone kids_downs kids_fight kill_my lad_has lady_upsta lane_and leave_her left_and leg leg_with lette_to
    like_hurti lines_lads lips_are littl_broth littl_one livin_. livin_this load load_of lock_so locks_us looki_down
    losin lot_latel mache_outsi made_me main_road make_a mam mam_has man_by man_got man_on manag_keep me_a men_with
    messa_sayin meter_is minus_5 miss motor_bridg multi_store mum_does mum_in mum_or mum_will must_go my_14 my_arm
    my_bank my_ex my_goodb my_notes my_nudes my_partn my_passp my_room my_stepd my_stuff my_texts my_uncle
    mysel_badly n_we naked_video nan_has nearl_crash nearl_threw neigh_leave nephe_contr no_cloth no_insul no_one
    not_back not_go not_know not_worth note_for notes notes_tonig now_he now_she of_about of_boili old_is older
    on_like on_satur on_snapc on_vale or_have our_lad out_for out_i out_if over_herse over_on over_the owe owes
    own_by own_every pakis_to pan_of pan_went partn party_n photo_of plan_on pleas_look point_anymo point_carry
    point_of point_to power_line pregn_and pulle_a pushc_outsi put_them railw_bridg railw_in ran raped_on reads
    reads_my reall_i reall_know reaso_to reply_to road road_alone road_by room_at rough round_beggi safe said_my
    sat_in says_hell scare_of schoo_right scrat screa_help see_my send_someo set sexua_assau share_my she_canno
    she_keeps she_must shelt_and shops shout_if showe shut_. siste_. sleep_and small_child smell_gas snapc snapc_is
    so_tired so_what socke socke_and some_bloke someo_house someo_on somet_at soone_be spark_and spark_in spend
    spend_anoth spike spike_and spurt stab_me stabb_by start_to steal step_mum stepd stepd_comes stick_out stop_do
    stop_drink stop_not stop_think store store_looki strim_and stron_gas stuck_on suici_a suici_tonig swimm_teach
    take_them takes_my takin takin_my tbh ten text_but than_spend the_a the_bleac the_booki the_cashp the_chap
    the_clapp the_ditch the_drawe the_drive the_girl the_hallw the_kids the_kitch the_lady the_lake the_lock
    the_minut the_money the_multi the_oldes the_place the_sink the_socke the_strim the_wall the_water the_wrong
    them_in them_telli they_bleed they_make they_shout theyl this_he this_on this_way threw_the throu_anoth thurs_.
    till till_they tired_i tired_of to_be to_kids to_look to_pakis to_send to_share to_sleep today_. toddl_pulle
    toddl_wande took_all took_somet top_floor top_windo torch torch_. tried_to turne twins_next two_doors up_after
    upsid upsid_down us_home us_in using_my vale_rd viole voice wake_and wake_her walki_home walki_round wall
    wande_about wande_in was_attac was_drugg was_not wasp wasp_sting water_have water_over way_or we_are we_nearl
    wedne weedk went_up were_upsta what_do what_else what_he when_dinne where_the will_kill windo_got winte_like
    wire with_an with_mache with_mum with_no with_peopl with_photo with_two woman_screa work_for would_soone writt_a
    writt_lette writt_my
+0.50: ._feel ._lips ._sat ._thank ._tonig ._will 10_thous 15_and 16_hours 17_and 22 22_is 3_calli 4_they 4_this 7
    7_month 81 88 88_and 8_till 9_has 9_in CHILD_MINE CHILD_WEAPON FEAR_HURT FEAR_THEY HURT_NOW HURT_WEAPON
    IDEA_MINE ILL_BODY ILL_IDEA ILL_THEY NOW_MINE THEY_NOT a_baby a_blade a_brick a_burde a_burn a_cycli a_fall
    a_heada a_homel a_house a_lad a_mache a_messa a_nurse a_nut a_point a_stabb a_stiff a_strok about about_3
    about_endin about_hangi about_if adult after_a after_sunda again_the airta airta_under alarm_keeps alive_next
    all all_week alone_for alzhe alzhe_and am_. am_12 am_16 am_7 am_8 am_81 am_88 am_frigh am_locke am_made am_so
    am_stand am_terri am_too am_trapp an_airta an_old and_been and_booke and_flies and_gran and_paid and_sat
    and_shove and_smoke and_threw and_throw and_took and_were answe_and answe_me any_longe anymo_i anyth_. are_child
    are_hungr are_near are_outsi are_shout are_still are_swell are_takin arm_is asham asham_to ask_for asked
    askin_for assau asylu asylu_seeke at_22 at_elm at_no ate ate_a away_and baby_locke babys back_door bad_chest
    balco_and bangi bank_and bar_every barki barki_nonst barri_herse bath bathr_floor bats be be_sorry be_troub
    beati beats_us becau_he becau_were bed_when been_attac been_in been_seen been_sofa been_stabb been_stood beggi
    being_here being_hit being_sick bills_. bleed_reall bloke_follo bloke_got blood_all booke_my bothe bothe_askin
    box_and boy_again boy_getti boyfr_made break break_door break_point breat_. brick_at brick_throu bridg_an
    broth_gets broth_says broug_me budgi budgi_to burde burde_on burn_and burn_us burni_in burst burst_and by_himse
    by_his cable_down calli_for can_see can_smell canal_right canno_breat canno_live canno_ring canno_walk car_.
    carav carav_at carer_hits carri_in ceili chap_wande chest_pains child_do child_locke child_playi child_pleas
    cling cling_to cloth coat_on colla_outsi come_for come_he comes_into comin_for comin_under confu conta_.
    could_go count_the coupl_upsta crisi_team cryin_and cryin_from cryin_in curta_for cut_her cut_my cycli cycli_.
    dad_beats dad_has dad_in dads_with daugh_came daugh_did daugh_will day_now days_at deale_and deale_have
    decid_not deck deck_of demen_and deser do_every do_not dog_and dogs_barki door_all door_at door_is door_keeps
    door_with doors doors_open downs_she drink_got dropp eaten_since elect_cable elm_house else_is emoji endin
    endin_it enoug_of even_stopp every_aslee ex ex_has fade faint faint_at falle_and falle_in falle_on famil_after
    famil_will feel_suici feeli_in fell_and fell_off fire_what firew_throu flat_i flies_at flood floor_at
    floor_since flopp food_for for_being for_food for_leavi for_over foste_dad four frien_has frien_just frigh_what
    from_8 from_him front_doors fumes gang_are garde_all garde_tryin gate_and gave_me get_no gets_into gets_viole
    girl_next girlf girls_in given_my go_back go_out goes_throu gone_into goodb_forev got_his got_spike gran_is
    grand_been grand_says groun groun_behin groun_if hair_and handl handl_of hangi_mysel hangi_round has_alzhe
    has_barri has_bruis has_burst has_chest has_dropp has_hit has_sent have_gone have_only have_said have_sex
    havin_reall havin_thoug he_does he_gets he_owes he_took he_went heada_of hear_voice heart_is heati_and heavy_and
    help_he her_. her_bed her_dads her_dogs her_face her_in her_leg her_lips her_lying here_anymo here_says him_.
    him_10 him_and himse_next his_car his_curta his_head his_pyjam his_shotg his_thing his_throa hit_a hitti_my
    home_alone home_last home_off home_slapp homel_man hour_. hours_in house_i house_where hubby_pulle hurt_mysel
    hurt_someo i_drink i_faint i_hurt i_lost i_say i_shook i_sleep i_spend i_starv i_wake i_want in_pakis is_a is_an
    is_downs is_drunk is_him is_hitti is_locke is_numb is_outsi is_selli is_sendi is_shaki is_snowi is_suici
    is_uncon is_under is_with it_. it_when job_my just_texte keep_havin keep_putti keep_telli keep_us keeps_going
    keeps_hangi keeps_movin keeps_our khan khan_is kicki_someo kid_next kids_are kids_have kids_home kids_schoo
    kill_herse kill_mysel knife_emoji knows lad_again lad_in lad_with lady_has lake last_bus latel leave_the
    leave_their left_on left_to leg_is legs let_her let_me let_natur like_gas like_killi like_the line_has
    lips_tingl littl_lad littl_siste live_anymo live_like locke_on locks_the loft loft_with longe_. lorry_has
    lost_it low_and mache_on makes makin_me man_cling man_gave man_keeps manag_locks marry_someo matte_anymo
    me_abroa me_being me_have me_here me_into me_leave me_sayin me_she me_sleep me_when meat men_in meter_ran
    midni_when milks milks_still minut_i money_i money_stopp month_pregn morni_and mrs_khan multi mum_fell mum_has
    mum_went mums my_bed my_block my_boss my_breat my_broth my_budgi my_carer my_coat my_foste my_girlf my_hall
    my_heart my_job my_lad my_manag my_pics my_water my_weddi my_windo my_year n_never nail_bar nan_is natur_do
    near_it neck neck_and neigh_house neigh_is neigh_told never_find next_chris next_room night_she no_8 no_feeli
    no_heati no_pay no_point no_tea no_wages nobod_even nobod_with nonst not_answe not_fade not_opene not_reall
    not_reply note_and nothi_matte notic numbe_3 numbe_4 nurse_at nut_and of_burni of_her of_it of_killi of_me
    of_meat of_priso of_takin of_vodka off old_boy older_lads older_man on_and on_his on_mill on_my on_their one_is
    one_with ones onlin_wants opene_his or_stop or_talk or_use our_lette our_paper out_and out_in out_thurs
    outsi_with over_an overd owe_him owe_them paid_the pain_and pain_canno pains paper paren_took pay pay_. pay_me
    pensi_and pensi_or peopl_are petro petro_throu phone_and phone_is phone_out pics pictu_to pills_any pinne
    pinne_a plan plan_and plate_at playi_on pleas_come pleas_someo point_and polic_they poure poure_petro pulle_the
    pushe_me put_firew put_in put_it put_somet putti_brick pyjam racis_thing ran_from rank raped_last rathe
    reall_bad reall_heavy reall_low recei ring ring_anyon river_has room run run_away said_theyl saw_and say_anyth
    say_pick sayin_goodb sayin_she scare_what schoo_gate schoo_takin schoo_tomor seeke seeke_. seen_for sell
    sell_drugs selli_video sendi_pictu sex_with shaki share she_ate she_still she_would shed_with shook shook_her
    shop_last shop_toile shotg shout_racis shove shove_me since_last since_monda sink siste_left slapp_my sleep_9
    sleep_n sleep_with smell_and smell_like smoke smoke_comin snowi so_do so_much so_thin sofa_surfi someb someo_is
    someo_put somet_and somet_in son_takes soone sorry_if spark_kids spat spat_at stab_someo stabb_on stand_up
    starv_mysel steal_my step_broth stiff stiff_neck still_is still_outsi stop_bleed stop_cryin stopp_and stree_and
    strim stuck_in stuck_upsta suici_and suici_pleas surfi surfi_. swell table take_his taken_table takes
    takin_pictu talk_and taxi taxi_rank teach_pinne team_will tell_polic tesco text_with texte_me texti_from texts_.
    that_boy the_allot the_balco the_bills the_bus the_carav the_conta the_coupl the_crisi the_fuse the_garde
    the_ice the_knife the_littl the_loft the_main the_milks the_outsi the_party the_saw the_taxi the_tesco the_texts
    the_twins the_voice the_worst their_own them_money they_do they_go they_leave they_put they_say they_spat
    they_want they_will they_would theyl_stab thin thing_and thing_i thing_out think_my think_they this_phone
    thoug_of threa_me three_lads throu_the throw_up till_midni tingl tingl_. to_any to_feel to_sell to_stab to_tell
    to_text to_that toddl_by toddl_is toile_. toile_becau toile_pleas told_anyon told_me tonig_i too_asham took_an
    took_the top_deck tried troub_anyon twins two_men under up_every up_in up_or up_outsi up_to upsta_has
    upsta_leave upsta_with us_out us_to vale video_of vodka vodka_and voice_. voice_and wall_so wande_down want_me
    wash_and way_round we_sleep we_work weddi_in weeke were_asylu were_stuck wet wet_bed when_every who_broug
    windo_becau with_bats with_him with_his with_nobod woman work_16 worri_my worst worst_heada worth_livin
    would_burn year_is
+0.25: ._oldes 28 28_and 7_is a_text a_tree about_10 am_by and_seein are_28 at_break attac_me bed_. been_spike
    blood_are by_my came_back colou curta dog_. door_have endin_my flies flood_and for_every frida_he frien_is funny
    gas_has girl_at gone_on gun_on has_fell has_poste have_falle he_wants head_is help_my her_night here_and his_mum
    i_talk is_boili is_flood is_let is_looki is_too just_been kids_tonig lady_in let_out live_alone looki_throu
    make_me me_next minus_4 money_so much_. my_gas my_newbo naked_pictu natur near newbo_is night_walki not_need
    now_they old_chap pills_next poste_naked priso_frida punch_me roof_cryin runni seein_doubl shut_it someb_is
    someo_keeps texte the_deale this_morni to_someo told_his tonig_it too_early windo_right windo_shut with_windo
    woman_stand year
-0.25: ._give ._sign ._where ._with FEAR_DIE MINE_IDEA a_choir a_key a_mess a_probl aid alarm_for am_game amnes
    amnes_bin and_build and_nearl and_stop attac_survi awake be_late be_the block_off bring_a burge_van can_i child
    come_anymo cried dayti_thing ends ensur eveni_. fed feels food_bank from_you fumes_by get_it gp_surge
    green_needs had_my hall_witho hat heati_bills her_numbe his_arm hole homel_on hungr husba_at i_ring idea_is
    in_your just_check knife_amnes leg_off lorry_mount love_a me_? me_later meet more_polic morni_suit mount_the
    mum_on mums_that my_gp my_idea my_leg nah_canno nearl_took never_see not_been not_goin not_his not_liste
    not_miss numbe_anymo numbe_on o of_cars of_your off_to okie on_fumes once_a op outsi_numbe own_of pavem_and
    peopl_who piss_off place polic_and poste preve proud pub_every revok ring_about see_why she_is shift_i shot
    shout_from singl sir_i so_morni so_no somet_for somew_with sorry_. sorry_sir sport stati_. suit_me survi_group
    tell_you tenan that_. the_burge the_bypas the_cuts the_day the_gas the_group the_verge the_waiti thing_pleas
    think_of think_tom to_sort tom_is unsub_just up_when w want_fewer want_more what_shift what_you who_put
    with_heati withd_my would_do you_call you_still
-0.50: ._30 ._can ._dayti ._every ._for ._good ._grit ._happy ._it ._kids ._need ._put ._rubbe ._see ._softe ._someo
    ._take ._that ._who 14_says 30 3_of 60s 7_. 80 80_and 999_train BODY_THEY CHILD_HURT HURT_HURT HURT_NOT NOT_BODY
    THEY_DIE WEAPON_CHILD a_bette a_bus a_cross a_field a_great a_mattr a_miss a_new a_polic a_sitte a_war a_woman
    a_worry accep adult_and advic affor_the afrai_to after_dark again again_my aight alarm_testi all_over all_the
    alone_in along am_blind am_down am_dying am_getti am_good am_in am_sorry an_allot an_end and_bothe and_dad
    and_get and_judy and_leave and_needs and_nobod and_still and_stori and_toddl and_two and_you anti anymo_pleas
    anymo_texts anywa ar are_bored are_too arm_on arts as_i ask_me asthm asthm_. at_all at_midni at_weeke at_windo
    attac_rehab attac_the aunt aunt_and ave aware away away_in baby_and backs backs_gone balls_again balls_at bands
    bat be_allow be_bring be_on be_up beaut beds been_cance belon belon_to bench_away bigge bill bin bit blind
    block_drain blood_press blood_van bonfi bored_to bothe_someo bound boxin_club boy_walks boy_was breat_for
    breat_on bridg_every brill bring_me broke_down broke_glass broke_step broth_and broth_died build_on bulbs burge
    bus_it bus_now but_it but_no bypas came campa canal_is canal_to canno_atten canno_face canno_hear canno_park
    canno_read chang_in chang_my chemi_mixes chick_pox child_nearl child_pover child_will choke choke_with class_for
    clean_the climb_frame clini_wait close closi_the club_and co colla_in colla_wall come_if come_in come_with
    comin_. comin_but compl consu conta_anymo conta_my cope_with cost counc_is count_me cours crick cross_st cultu
    cut_down cuts cycle dad_is dad_went damp_and dance_lesso daugh_canno daugh_first daugh_is daugh_walks
    daugh_wants dead_body dead_pigeo dead_rats deali dear_. death_in debt delet_my depen_if diary did_you died_and
    died_pleas disab disco discu do_. do_eveni do_mnie does_not dogs_on door_gym door_table doors_in down_again
    drill_and drink_in drive_me drunk_peopl ducks dying_for dying_trees early eat empty end_homel end_sign end_the
    end_to engin engli enoug_is equip escap escap_room every_up ex_runs ex_will eyes_so f f_off face_it falle_over
    falli famil feel_lonel feet fell_on fence_. fete fewer field_nobod fight_outsi film find_the fine_. fire_alarm
    fire_doors fire_pit fire_stati five fix_the fixed fixed_my flat_has flat_is flowe_beds for_bikes for_carer
    for_men for_new for_our for_the forge forgo fount_and frame_. fucki fumes_on fun gang_of gap garag_so garde gate
    gates get_inspe get_kille get_on get_to get_trapp give give_blood give_it go_away god good_morni got_nobod
    got_run got_to gran_canno grass grave great_. great_with grind grind_man grit guns gym_equip hair happy_birth
    happy_to has_a has_asthm has_chick has_died has_knock have_been have_chang have_his he_fixed he_has head head_.
    hear_kids heat_is help_at help_clean help_older her_frame her_own here_. high_stree hill him_a his_knee
    his_numbe his_own his_tools hit_my hitti_balls hiya hmmm homel homes hope hoste hot hours how_much how_my i_is
    i_never i_no i_regre i_sat i_shoul i_thoug il in_an in_holid in_march in_sendi in_their in_traff init inspe
    is_80 is_bring is_busy is_damp is_dying is_enoug is_fine is_for is_great is_hours is_i is_in is_someo is_still
    is_terri is_worth it_again it_been it_in it_off it_to it_tonig it_up it_wobbl jay judy judy_on just_finis
    keep_me keep_texti keeps_break kick_balls kids_attac kids_hitti kids_kick kids_missi kids_outsi kids_to
    kill_someb kille_by killi_us kindl knees knife_grind knock_the land last_month law lead learn leave leave_it
    let_us lift light_in light_on light_would like_to lime lime_st list_of live_there looks loose losin_our lots
    lots_of loud_music loved lovel_to machi makes_my makin_my man_back man_sweep marri mattr mattr_by me_i me_init
    me_n me_on me_poste me_so me_the me_these me_too me_up meant medic mensa mesaj might_come mind_. mirro miss_it
    missi missi_out mixes mixes_up mobil momen more_than mothe mould mould_makin mount moved mower mower_left
    mr_patel mum_died mum_let mum_she my_apolo my_aunt my_backs my_best my_conse my_counc my_dead my_diary my_drive
    my_kid my_knees my_mums my_name my_old my_road my_shift my_sis my_thing my_wall myste n_my na nah_i nearl_run
    net news next_text next_week no no_bus no_dave no_idea no_light no_messa no_stora no_thank no_time nobod_knew
    nobod_to nobod_uses noise_from non_stop nope nor not_close not_conse not_dave not_even not_make not_my not_the
    not_well nothi now_. now_i now_my now_sorry nowhe_to numbe_. numbe_off of_losin of_them of_these of_weed off_my
    off_this oil old_polic older_peopl omg on_allot on_cross on_lime on_plast on_swimm on_then on_this one_comes
    open_day optou or_i order organ our_bench our_block our_flat our_kid our_road out_after out_of out_on out_to
    over_every packe park parke_cars parks part_of patel patel_at path_by peopl_. peopl_get permi pharm phone_to
    pick_up pigeo_in pit pit_and place_for place_is place_to plast pleas_conta pleas_delet plus point_sendi
    point_texti polic_shoul pool_now poor pop post potho_on pover pover_is pox prob prom prosz pub_at pub_shout
    punch_and quit_smoki quite racin rain rathe_not rats rats_in read_these rehab rehab_walki remem remov_him
    remov_me remov_the ring_the risk roads room_in rubbe_floor rubbi_in ruine sad safe_walki said_stop say_no
    schoo_and schoo_so screa_kids scree seat seats seats_pleas see_how send_me sendi_them sent serio she_does
    shelt_colla shoot shopp shoul_have shut_the sign_down sign_has since_mum sis sitte skip slipp slow smash
    smell_by smoke_alarm smoke_from so_2 so_a so_light so_packe so_pleas so_there soft softe softe_seats solar
    someb_else someo_help someo_left somet_about somew_clean son_. sorry_canno sort stand_the start stati stati_open
    stole stop_messa stop_sendi stora stora_for stori stori_in stree_. stree_light such suffe suit sun super
    surge_is surve sweep_our sweep_the swing_hit table_tenni tanno tell_me tell_them term terri_here testi
    testi_wakes text_and text_my that_broke that_cross that_week the_bank the_bin the_blue the_boxin the_broke
    the_climb the_club the_commo the_commu the_count the_drill the_drug the_ducks the_estat the_fete the_flowe
    the_high the_hill the_holid the_junct the_kerb the_lads the_litte the_marke the_meeti the_numbe the_parki
    the_past the_plant the_pool the_prom the_scree the_shelt the_sign the_smell the_stree the_swing the_tanno
    the_thing the_whole the_yard them them_. them_at thems there_anymo these_i these_with they_took this this_place
    this_traff those_steps those_who time_. timet to_. to_atten to_being to_bring to_come to_death to_her to_it
    to_opt to_our to_pay to_say to_stay to_watch told_you tom tools tools_for tour town_is traff_fumes traff_will
    tree trees_outsi two_girls two_siste ugly un under_at unsaf unsub_me up_a us_. us_and us_me verge victi
    villa_there vote_for wait_is waiti_on wakes wakes_every walki_group walki_past walks_on walks_to wall_on want_a
    want_you wants_a wants_dance warde was was_going water_in we_had weath weed_in weeds_the weeks weigh were what
    what_time whate when_it when_the when_they where_is who_are who_my why_not wife_wants will will_bring will_call
    will_in will_make will_so windo_in wish_to with_these with_trees with_weeds withd withi witho_a worke worri
    worth would_come would_have wrong_numbe y yard_again yeah_me yep yes_but yeste yh_i yo you_do you_get you_go
    you_there your_list 😂
-0.75: ._all ._baby ._could ._have ._how ._just ._stop ._there ._this ._worth 4_and IDEA_CHILD NOW_KIN WEAPON_IDEA
    WEAPON_THEY a_blue a_cafe a_chest a_denti a_few a_fridg a_good a_lift a_lot a_night about_knife add afrai
    afrai_i afrai_not age am_free am_i am_livin am_there and_house and_hurt and_husba and_our and_sue and_swear
    and_would apolo attac_my babe baths be_able be_conta beat becau_of beck birth both boy_is break_the bus_with
    busy by_kids can_you canis_left canno_. canno_affor canno_wait car_is care case_someo centr_on certa chanc
    chemi_ran chest_infec chick choir club_in coffe come_but commo compa compe congr conse_to corne could_we
    crime_is d dange_of daugh_inste dave_here day dead_end defib_by denti depen_on detai die_on died_i died_last
    do_tuesd dog_attac dog_in dog_noise drain_outsi drill dumpe_a email estat_and expec eyes face fair far feet_are
    find fit fix floor_pleas flowe for_pensi forms fresh from from_next fuck get_a get_the get_there goin going_home
    good_. got_hit gp green_every gym happe haras has_dumpe has_it have_moved have_no have_nowhe have_the he_canno
    hello help_us her_phone him_here his_famil his_wrist hit_by hit_the hospi how_do husba_died i_come i_did i_get
    i_go i_shall i_tripp i_worry idea if_it in_case infec is_4 is_broke is_sick is_there it_a it_he it_is it_now
    junct just_me kerb kerb_and key kids_safet kids_smash kille_my kille_on knee_on knew last_year laugh_gas left_by
    less limit live live_on lives livin_on lolli_lady lonel_since long lorri lose loud love_the lovel loves_footb
    man_. manag_it marke match mate me_out mean means mess monda_only month moved_house mr my_eyes my_fence my_gran
    my_knee n nearl nearl_kille needl neigh_shout new_estat no_. no_docto no_longe no_more no_need noise_anymo
    not_conta not_for not_inter not_messa not_think not_under nothi_here now_so numbe_is of_our off_. on_elm on_her
    on_monda on_sunda on_those one one_of open out_with paren_. passe_away past_the peopl_outsi peopl_with phone_.
    pigeo piss pitch playg plays_on pleas_. pleas_do pleas_remov polic_stati pool press provi raise ramp_. regre
    regre_i reser resid right_to round_here rubbe runs_the s_. samar same schoo_on secon sendi_me shall_be shit
    short shout_and sick_of sir skate_ramp slide smash_bottl smoki_help sms someo_has someo_will son_and son_broke
    son_cut son_loves son_plays son_who sound space spare speak stati_nearl statu stree_is subsc sue_from
    swear_every talk talk_about tax tea_dance tenni texti_my thank_him that_i that_road the_baths the_beck the_bridg
    the_centr the_chemi the_churc the_corne the_counc the_dark the_drain the_fence the_head the_list the_old
    the_same the_skate the_slide the_stati the_steps the_surge the_tea the_town the_traff the_under the_villa
    the_wife the_wind the_woods the_world their these_messa to_hear to_help to_him to_make to_pick to_play to_see
    to_unsub to_walk toddl_group toget train_for trans trapp_in tripp tripp_on tuesd_i turn up_for up_the used
    used_to uses villa walk_home want_out waste watch_the we_do we_shoul we_will weeds week_. welco when_you while
    who_do whole wife_canno will_get wind windo_of wobbl woods works worri_about worth_it wrist_on x yard year_and
    yes_i you_know young yours
-1.00: ._do ._if ._in ._my ._she ._what HURT_IDEA KIN_THEY acces addre alley alone am_comin am_not am_out ankle
    ankle_on ask_my b baby_i bad balls be_comin becau_i benef bikes board boile bored boxin busin by_a calle
    can_come can_someo canis canno_be canno_leave canno_manag case cat_got churc colle conce conta_me damp de defib
    defin distu do_i do_you dogs_in drop dumpe elm_rd energ eveni few footb for_all for_him frame fridg gas_canis
    get_hurt give_me haha has_been help_for help_the here_all hi holid home_. home_in home_now how_i hurt_on
    husba_on i_live if_there is_lonel is_no is_this last_week laugh let_dogs like_a liste live_somew lived_here
    local lolli lot lunch makin man_stop may monda mum_said music my_ankle my_boy my_daugh my_two my_wife neede nice
    no_i non not_comin not_sure nothi_for ok_i old_peopl on_it once opt_me opt_out out_door own_at paint parke part
    parti pass phone plays proba quest ramp regar repor retir rubbi runs said_she say schem see_you send_to servi
    shelt signs since_my so_canno someo_else soon speed st stay stop_the sue survi swear sweep swing the the_alley
    the_bench the_bins the_cafe the_end the_field the_fount the_gate the_green the_hedge the_noise the_path
    the_potho these_texts this_is this_year times to_have to_talk try up_with very waiti walks wante wants war watch
    weed wife_died would_like would_love yes_. yes_me yh you_have you_to you_want
-1.25: 1 BODY_IDEA BODY_NOW DIE_MINE FEAR_CHILD IDEA KIN_CHILD NOT_HURT able able_to about_my activ am_tired and_me
    are_killi are_you area at_work baby_clini bike c can cat clean clear club contr counc death did_not docto dying
    else fine finis fount garag getti gun has_no have_lived hedge high hit hurt_my husba_and i_got i_had i_know
    i_not if_my if_you inste is_at is_dead is_nothi knee knock lesso litte lived livin_in loves maybe me_off most
    my_mum name need_a never not_a not_live other paren passe path play possi prese quit safet sendi shall shift
    shoul_not skate so_i socia surge syste take_me thank the_garag the_way there_. there_a this_numbe thoug time too
    which will_be you_. yup
-1.50: ._a ._is ._pleas ._you ?_i FEAR_NOT NOT_THEY agree alway am_afrai atten bring_my broke_his buses call_me
    conse could crime dance dark daugh dear drain end_of enoug estat every_morni field for for_kids hall happy
    have_a help_with if is_it kick kids knife_crime me_alone meeti my_cat my_son my_way needs_a needs_to noise
    not_send not_text nothi_to of_us party past pick probl publi real respe s some sorry_i steps take_the that_is
    the_hall the_new to_keep trees until vote want_my we wife wife_and with_my would_help years
-1.75: ._not ._we 2 DIE_THEY affor are_not as_a ask at_the befor bench blue build centr check clini commu delet
    first healt housi is_killi kille know late list me_again messa nah not_tonig numbe offic oh on_that parki plant
    pleas_stop potho shoul_be sick somew sure text_me the_pub today town two wait white who_is will_come worki
    you_are
-2.00: 4 belie but_i cafe cance canno_come dave even get green inter later lonel me_my must opt or right son then
    we_need week with_the yeah yet
-2.25: FEAR_IDEA KIN_IDEA NOT_IDEA about_the alrea be_there bins canno_make cars chang conta cross fence killi
    killi_me leave_me live_in love pub remov sign texti_me texts those traff unsub world
-2.50: . ._but becau class come depen good great how light lol make_it march me_and my_numbe perso state stop trump
    why women
-2.75: DIE_IDEA KIN_DIE NOT_CHILD block did free group more need_to still stop_texti work
-3.00: ._and IDEA_IDEA count end i_will make shoul suppo text well
-3.25: only texti
-3.50: bring broke needs new
-3.75: ? am_a died ok peopl you
-4.00: as so sorry these your
-4.50: that
-4.75: yes
-5.00: but
-5.25: who
"""
