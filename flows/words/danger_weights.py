"""How much each word, or pair of words, sounds like danger. Written by `bench/learn_danger.py`."""

BIAS = -4.26

# Words are cut to five letters; a pair is joined by an underscore.
WEIGHTS = """
+8.75: there_is
+8.00: will_not
+7.25: THEY_MINE
+7.00: he
+6.75: 999
+6.50: ILL WEAPON gone swall
+6.25: KIN_MINE mysel sos
+5.75: has life man
+5.50: DIE am_being feel someo tonig want_to
+5.25: HURT a_man ambul at_numbe the_polic took
+5.00: CHILD MINE_HURT been door left wake
+4.75: being have_had i_have mnie on_fire think_about
+4.50: HURT_MINE THEY_HURT THEY_ILL and_it if_i says
+4.25: KIN bette_off in_the last_night quick roof says_i tell_my wake_up
+4.00: MINE_DIE an_ambul be_bette car cutti help keeps stabb
+3.75: 14 IDEA_DIE KIN_HURT NOT_DIE and_i be_here bije canno_stop get_out grand house it_all keep lette mnie_bije
    pills sleep
+3.50: FEAR_FEAR MINE_ILL alive and_she cut for_my goodb gunsh heard_gunsh himse i_was in_dange istiy mi morir morre
    of_livin outsi polic quero quero_morre quier quier_morir sat top ölmek ölmek_istiy زوجي زوجي_يضربن يضربن
+3.25: ._no BODY FEAR NOW_FEAR NOW_THEY and_canno be_dead bloke boys eaten flat heard i_need it_anymo littl livin
    nobod not_eaten off_witho on_our pleas_send point safe the_canal think throu to_die when_i
+3.00: ._he MINE_NOT NOW_NOW THEY THEY_BODY and_they anymo be_alive boy bus_stop canal canno_get carer cryin drunk
    end_it feel_like fight_with fired fired_on gas has_gone her i_keep kitch knive me_pleas money need_polic next
    nobod_would nothi_left polic_now she shots shots_fired spark stood_on the_flats the_roof upsta way_out wish_i
    with_knive would_miss
+2.75: IDEA_FEAR ILL_MINE MINE_FEAR THEY_WEAPON WEAPON_MINE and_a and_never and_the bate bate_soțul be_over call_an
    canno canno_cope carry carry_on chce chce_sie cope edge every_would falle flats for_me go_with harmi harmi_again
    havin_a he_is herse hose i_took je je_veux know_where look_after main many_paink me_to meter miss_me mor mouri
    my mă mă_bate nan over paink polic_pleas roof_of self_harmi send_the side sie sie_zabic smell soțul stood
    swall_a să să_mor the_edge this_anymo throa to_end toddl under_the veux veux_mouri vreau vreau_să walki worry
    zabic أريد أريد_أن أموت أن أن_أموت
+2.50: 5 NOW_NOT a_bloke after_this anyon baby baby_is bed being_abuse blank_is bleed boss broth burn call call_the
    canno_go chcę chcę_już comin_out dad die do_it does down downs drink elect_blank flame going_to havin hidin into
    is_been is_smoul just_want już już_żyć locke locke_in marid marid_me me me_pega mi_marid much_longe my_own neigh
    next_door nie_chcę not_movin our_stree owe parac passp pega pictu ready send_help side_of sleep_in smoul somet
    somet_to stair suici teach tell the_flat the_point the_top touch where_i with_a witho_me żyć
+2.25: ._itll 14_oak CHILD_NOT CHILD_NOW DIE_NOW IDEA_NOW KIN_ILL MINE_CHILD NOT_ILL NOW NOW_DIE after alarm
    and_will anyon_after be_aroun been_cutti blank breat bus_stati by_morni can_hear car_with chaht chaht_hun days
    dead_than deep disap do_somet edge_of emerg_at every_can follo frapp fuse fuse_box go had have_cut help_me home
    i_canno is_smoki is_spark itll itll_be lad lads_are look looki main_marna mari mari_me marna marna_chaht
    me_frapp mon_mari movin my_life mąż mąż_mnie night no_money nobod_will not_be not_let not_safe not_see oak_rd
    of_the old_man out pan photo said sat_on self sitti stabb_outsi stop_worry stuck telli_me the_carer the_cutti
    the_house the_railw to_live to_sleep tonig_. wande would_not year_old مرنا مرنا_چاہتی میں میں_مرنا چاہتی
    چاہتی_ہوں ہوں আমাকে আমাকে_মারে আমার আমার_স্বাম আমি আমি_মরে চাই মরে মরে_যেতে মারে যেতে যেতে_চাই স্বাম স্বাম_আমাকে
+2.00: ._must ._sorry 2_year 999_for FEAR_NOW ILL_NOT MINE_KIN MINE_WEAPON NOT_NOW THEY_NOW THEY_THEY a_batte a_bomb
    a_photo am_scare and_my and_we arm askin at_schoo back back_. be_50 bleac bomb_in bottl_of boys_on call_999
    can_stop carbo_monox chlop chlop_mnie coach come_back come_down comin_from cutti_again dange disap_and dog
    dog_is dusi espos espos_me every_day fear funer girl going going_off golpe got_put hai have_taken hun hurti
    hurti_my i_am i_cut i_do i_feel i_might in_front is_being joke_this just_heard kms kms_tonig left_in like_this
    looki_over lying lying_in made marry marta marta_hai me_golpe men mera mera_shoha mi_espos mnie_dusi moj
    moj_chlop mon monox monox_alarm mujhe mujhe_marta my_baby my_littl my_sertr my_throa newbo no_adult no_joke
    not_allow not_know numbe_9 of_a old_on out_the over_by pakis park_roof railw read_this right_now river sayin
    sertr sertr_. shoha shoha_mujhe swall_my telli the_car the_door the_girls the_stair the_table they they_are
    theyl thing_to think_i this_i this_time three_kids time_you to_disap to_do to_jump took_too uncon up_on we_canno
    worry_. writt you_read
+1.75: 13 50 6 CHILD_CHILD CHILD_IDEA FEAR_MINE KIN_KIN THEY_FEAR a_bothe a_child a_littl about_me about_stepp abroa
    abroa_to alarm_is all_be and and_crack and_shout any_of are_boys assau_last at_me best_way bomb bothe_to box
    boy_at boy_on burni canno_see carbo closi_up club_just crack cut_mysel deale down_the drank eaten_for fault
    fire_in flame_comin follo_me for_days from_under front_of garag_with get_up gets girls give_up go_home have_not
    he_will hear hell help_help here his home_from hose_ready i_can i_owe in_bed in_it is_blood is_break is_flame
    is_paid it_take joke just_now kid lady landl last mache man_is many_pills me_at me_do me_much might_do much
    multi_store my_body my_dad my_nan need_urgen never_come never_wake no_food not_wake of_numbe of_smoke on_life
    pavem phone_off pictu_of pills_does platf pleas_help ready_to ring room said_no see_it send shed_. shoes
    shout_at since_tuesd sitti_in stepp stepp_off stick sting stop_. store table_. taken takin the_floor the_hose
    the_motor the_multi the_pavem the_river the_sink the_train there_are three till to_hurt to_kill to_stop to_worry
    tomor too_many touch_me track_now train_track tryin tryin_to urgen urgen_help was_sexua way who_to with_life
    with_men wrong_side
+1.50: 12_now 25 30 30_cocod 3_days 40 40_parac DIE_DIE IDEA_NOT KIN_NOW MINE_BODY MINE_MINE MINE_THEY a_knife
    a_newbo a_shed abuse actin actin_drunk again_canno alarm_that all_plann am_14 am_going am_gone am_musli and_her
    and_says and_three anoth answe answe_say are_being are_kicki are_takin aroun_for aslee at_14 attac baby_. bathr
    batte been_run beepi beepi_and being_black bije_prosz black_with blood box_is bridg by_the by_then call_this
    canal_. carri chip cocod cocod_an comin_back crash day_and detec detec_the does_it does_thing dog_on dogs_actin
    done_with drive_canno dual_carri elm_walk emerg ex farm feel_it flats_on food_since for_help fumes_is gas_smell
    gives got gunsh_from had_no had_too has_come have_got have_my he_reads him_for house_. house_and husba_liste
    i_wish ice if_a in_house insul into_a into_my into_the is is_beepi is_burni is_full is_hurti is_walki it_will
    jump_off keep_think kicki kids_and kids_on kill knive_in locks longe man_answe marks maybe_25 maz maz_mnie
    me_becau me_for me_go meter_and middl_of money_on multi musli my_frien my_kids my_room my_waist need_ambul
    neigh_set newbo_. no_shoes not_breat not_come not_leave not_pay oak of_my off_the old on on_me on_my one_side
    out_today outsi_the paid paink_. peopl_in phone_my plann pomoc pond prosz_pomoc pulle put_out quick_thing
    rathe_be rd_need reads_my reall river_up rope round_the sat_in say_wrong see see_any set_their shout since sink
    siste_. sleep_tonig someo_lying stab stand stand_in starv summe_. swall_bleac take_so taken_40 than_go
    that_detec the_alarm the_baby the_bathr the_dual the_farm the_fumes the_meter the_quick their_dog theyd thing
    this_every this_phone this_weeke threa throu_my to_anyon to_burn to_marry to_mysel to_pakis too_deep took_30
    track uncon_by up waist want_it was_dead what_i what_is windo with woke_up woman_uncon wrong wrote
+1.25: ._drive ._i ._maybe 12 15 5_elm 6_are BODY_ILL BODY_NOT MINE_NOW NOT_MINE a_boy a_car a_gun a_rash a_refug
    a_train a_way a_whole about_drivi afrai_for after_my ago all_nans all_night all_to am_13 am_done am_losin
    ambul_quick ambul_to an_aunti and_no and_there angry arm_so aroun_to askin_what at_you aunti_is barri batte_.
    bee been_sitti being_starv boyfr canno_feel canno_move car_has carer_is chest chest_pain child_falle child_is
    cigar closi coach_messa come_home comin_in coura cryin_for cut_so cut_too cutti_on dad_gets daugh_arm days_.
    days_and deale_will deep_this do_thing down_on drank_a drink_so drivi_into drugs_to dual every every_night
    falle_throu fear_for fella fella_watch fire flat_below floor_in fortn freez_in from_abroa front full_of gas_leak
    gas_on get_someo go_in gone_by got_it grips grips_my hall_and hard_there has_falle has_not has_turne have_made
    have_writt have_wrote he_does help_i help_now her_in here_quick here_tomor himse_in hour_ago how_many hurry_he
    husba_is i_fell i_hear i_just i_ran i_shant i_woke ice_on idea_for in_any in_fear in_here in_me in_one is_marks
    is_threa it_after it_was jump jumpi jumpi_in just_necke keeps_our kids_at kids_tonig knive_outsi lady_grips
    landi leak leak_at left_for life_is like like_jumpi lips littl_boy lock lost_the love_them made_me made_up
    me_home me_in moan moan_at motor movin_. mums_new my_broth my_carer my_coach my_ex my_famil my_flat my_lette
    my_nephe my_siste my_step my_top my_tutor mysel_and nans nans_trama necke necke_all need_the nephe new_fella nie
    night_and night_askin not_call not_care not_deser not_going not_like not_save not_tell numbe_12 numbe_6 nurse
    nurse_lady of_gas of_somet off_now on_and on_the on_top one_room pad_all park_? photo_witho place_at platf_think
    pleas_hurry point_in polic_at pomóż pomóż_mąż poorl pregn raped rash_that rd reads refug ring_an round run_out
    safe_here said_if says_hell screa_and see_morni shant shant_be she_drank shop_now shout_if smell_in smell_of
    smoki smoki_and so_deep someb_help someo_here someo_in somet_from somet_stupi stair_and stop_livin store_tryin
    stron stron_smell the_bath the_coura the_debt the_dogs the_landi the_middl the_road the_showe the_summe the_time
    the_twins the_will theyd_all threa_to throu_ice tired to_be to_give to_moan to_take top_of top_on train trama
    tried_to tutor tutor_asked twins very_angry video walki_in was_not watch_me water_is we_got weari_. whole
    whole_bottl wife_swall will_to wish with_mache witho_my woke woman_walki wrote_my
+1.00: ._hell ._husba ._look ._whole 10 15_and 2_think 5_hours 8 ?_do BODY_DIE CHILD_FEAR CHILD_MINE DIE_FEAR
    HURT_CHILD IDEA_WEAPON ILL_BODY NOW_CHILD NOW_IDEA WEAPON_WEAPON a_big a_fligh a_fortn a_hidin a_hose a_note
    a_panic a_rope a_teach a_toddl a_wall a_wet about_at about_by after_frida again_and all allow_money am_15
    am_aslee am_at am_pregn am_sleep am_so am_stood am_switc am_texti am_weari an and_cryin and_got and_havin
    and_left and_said any_reaso anymo_. anywh_safe are_hide are_sayin are_telli are_touch arms ask_for asked_me at
    at_our at_us attac_a attac_at aunti away_. baby_cryin bank_card bath_. be_gone be_needi bee_sting been_stabb
    been_think befor_he being_stalk below belt bette big_knife bin_chute bloke_is body boili booke bottl break_in
    brick broth_are burn_the burni_now burns_on bus_has but_toast bypas_bridg can_carry canno_keep canno_reach
    canno_take card care_. cares cares_if carri_. caugh_fire ceili_has cella chap chip_shop chute chute_on
    cigar_burns circu colla come_round come_to confu confu_old costu cousi cuddl_she daddy_gives daugh_. daugh_circu
    deser_to do_her do_not do_the do_this doing_this door_getti down_in down_with drawe drown drown_in drug_deale
    drugs elect engin_on every_in expos_himse famil_look fast_and fear_of feed feel_one feel_reall feeli_suici
    fire_. fires fires_in fitti flat_and fligh fligh_to floor for_3 frida from_the funer_and funer_plan gas_in
    get_in give_my given_all gives_her go_out goes_out gone_throu good_to goodb_all goodb_left got_nowhe got_water
    grand_does had_cigar had_nothi hand_down hang_mysel hangi_down has_cut has_just have_just have_sorte have_start
    he_gets he_said heada hear_the hell_be her_broth her_speci here_5 hide_in him_in himse_to his_hand his_hands
    hits hose_. hurt_peopl husba_famil i i_fear if_we in in_downs in_fast in_his in_my in_when inten_to is_attac
    is_closi is_comin is_follo is_freez is_minus is_on is_screa is_the is_very is_viole is_wavin is_with keep_doing
    keep_us keeps_setti kept kept_the keys keys_under kicki_a kid_stuck kids_fight kids_it kids_next kill_me
    killi_mysel kitch_is kitch_on knife knife_about know_these know_who ladde_and lads landl_let last_messa left_now
    left_the lette_stink lette_to lift_and line littl_one live_for live_or live_wire livin_. look_for losin_the
    make_me makes_me mam mam_has man_colla man_expos man_havin man_on man_onlin man_wande many marri marri_him mat_.
    me_he me_pictu meeti_. messa_goodb middl miedo minus miss money_and money_or morni_and much_blood mum my_bank
    my_boyfr my_cousi my_drink my_funer my_grand my_last my_messa my_money my_pensi my_plot my_teach mysel_again
    nan_goes nappy need_help need_it neigh_lette never_their next_room night_i no_ones no_point no_use no_wages
    nobod_cares not_feed not_feel not_here not_inten not_ring nothi_but notic now_he now_she nudes numb of_himse
    of_life of_pills off_if old_lady oldes oldes_is on_platf ones_seen only_got or_die or_speak our_bin our_bus
    our_costu our_paper our_passp our_stair our_windo out_or over_and over_on owe_for own own_life pad pan_caugh
    panic panic_attac paper park_right passp_and pavem_kids pay pega_y phone_prope place_down plann_for platf_2
    pleas_call plot plot_to point_carry put_them puts puts_his raili_on rash reach_the reall_i reaso_to recei_for
    reply_to road room_at said_they save_me say_i sayin_theyl says_daddy scare scrat_my seen_him sends sends_me
    setti_fires she_marri she_says shoes_on showe since_wedne slapp smoke_and so_hard so_we someo_. someo_is
    someo_put sorry_to sorte sorte_my spark_comin speci_cuddl spike spike_and sprin_i stalk stand_on stepd
    stepd_comes still_owe sting_and stink stink_and stop_drink stop_had stop_when store_. stuff_away stupi sudan
    sudan_for suici_tonig summe swimm_teach switc switc_this table take_it taken_too takes_my takin_my talki tbh
    teach_puts teach_sends teach_touch ten tengo tengo_miedo the_barri the_best the_boss the_cella the_chip
    the_drawe the_engin the_funer the_goodb the_home the_keys the_mat the_nurse the_phone the_place the_platf
    the_pond the_raili the_recei the_rent the_shops the_sprin the_toile the_viadu the_water the_wrong the_youth
    their_fault then_. there_anywh these_men they_booke they_make they_said they_say theyl_do thing_i thing_when
    this_morni threw throa_closi throa_is throu_our to_5 to_carry to_each to_hang to_peopl to_sudan to_wake to_work
    toast toast_since today_. toile took_all touch_it tried turne_over twins_have uncle under_my up_. up_tomor
    us_himse us_with use_plann van_in viadu viole_to voice_are walki_down was_never water wavin wavin_a weari
    week_and what_do what_else when_nan where where_can whole_kitch wire_hangi with_every with_his with_stick woman
    worry_about would would_rathe writt_lette y_tengo you_can you_will
+0.75: ._be ._been ._nobod ._one ._peopl ._tell ._they 14_and 16 30_i 3_is 4_sat 4_they 5_and 5_tryin 9 BODY_MINE
    CHILD_THEY DIE_CHILD DIE_NOT FEAR_KIN FEAR_THEY ILL_ILL KIN_NOT MINE NOW_WEAPON THEY_NOT a_bottl a_doorw a_gang
    a_girl a_glass a_heart a_home a_homel a_load a_naked a_nappy a_noise a_pan a_phone a_place a_power a_road
    a_torch a_wasp about_30 about_4 about_dying about_suici abuse_at abuse_on adult afrai_of after_me after_the
    after_tonig alber alber_road all_day all_my all_your alone_all am am_16 am_frigh am_havin am_hidin am_nice
    am_pleas am_poorl am_start am_suici an_axe an_hour and_boss and_chemi and_do and_gran and_has and_he and_made
    and_peopl and_put and_raped and_sat and_smoki anoth_chris anoth_town anoth_way anoth_winte any anymo_after
    anymo_is anyon_he anyon_would are_filth are_left are_ten are_trapp are_using arm_is arms_till aroun aroun_anymo
    askin_me aunt_has baby_has baby_left babys_got back_at barri_on bath be_brave be_cut be_good be_with beats
    bed_with been_here been_on beggi_for being_groom being_hit being_kept being_sick below_us belt_out bin_store
    black bloke_got blood_all blood_every boili_water bone bone_stick booke_a boss_has boss_locks boys_have
    boys_priva brave bread_every break_door breat_prope bridg_and bruis burns bus_and by_herse by_his can_give
    can_keep can_pay canal_with canno_wake canno_walk car_gone car_upsid carer_leave cashp cat_for caugh chemi_is
    chemi_shut child_on chip_pan choki chris_alone close_. cloth_on coach_gives coat colla_at come_he comes_in
    could_do count_lines crash_into cuddl dad_drove dad_in daugh_has daugh_to day_. days_at dead_tbh debt debt_is
    ditch ditch_on do_if does_the dog_when door_come door_lock doors_down doorw down_and down_has down_our downs_are
    downs_she drive_not drove drove_us drugg drugg_and drunk_again drunk_and drunk_weedk each each_other eaten_in
    eaten_since elect_meter elm else_is estat_with every_is ex_is ex_says expos face_has falle_in falle_on
    famil_want fast feed_me feel_awful filth find_my fire_on flame_out flat_above flats_looki flinc flood_water
    flyov for_bread for_no for_us found_out found_the four_days freez frien_took from_schoo froze full games_with
    garde_with gate_and get_marri gets_his getti_a girl_about girl_of girls_in given gives_the go_befor go_throu
    goes goes_throu going_. gone_all gone_and gone_missi goodb_. got_a got_my got_stabb gran_is grand_is grand_says
    grey groom groom_by hallw hang hangi hard has_colla has_drunk has_flame has_found has_our has_run has_taken
    hates hates_it have have_decid have_me he_beat he_check he_put he_says he_wakes he_would heati_and help_from
    her_dad her_fault here_anymo herse_in hi_. hide hidin_from hidin_in his_belt his_head his_thing his_throa
    hits_me home_drunk hope_i hours_ago house_two house_with hurry hurt_mysel husba i_compl i_hate i_leave i_said
    i_scrat i_take ice_and in_a in_again in_four in_her in_if in_just in_someo in_to insid insul_and insul_left
    inten is_13 is_5 is_bone is_choki is_close is_downs is_drown is_found is_going is_lads is_numb is_outsi is_safe
    is_stuck is_there it_by it_stop just_crash just_no just_swall just_the keep_mysel keep_stand keep_the kept_here
    kid_drown kids_downs kids_i kind_messa know_it lad_has ladde lads_with lady_upsta lake landl_says lane_and
    left_and let_me like_killi line_since lines_lads littl_girl littl_lad load_of lock_so locks_us long_way longe_i
    looki_down losin lost lot_latel mache_runni made_to main_road man_by man_in manag_keep massa massa_and mat
    me_her me_here me_into me_no meter_is minus_5 much_parac mum_does mum_none mum_will must_go my_arm my_arms
    my_babys my_bed my_chest my_goodb my_husba my_kitch my_nudes my_passp my_stepd my_stuff my_uncle mysel_safe n_we
    naked naked_video nan_has near nearl_crash nearl_threw need_someo needi needi_them never_ring no_cloth no_insul
    no_one no_tea none_of not_close not_reply not_worth note note_for notic_if notic_when now nowhe numbe_4
    numbe_back of_about of_boili of_her of_him of_insul of_meat of_this off old_is older_boys on_alber on_him on_his
    on_like on_snapc on_vale one_will onlin our_lad out_if out_where outsi_again over_herse over_the owe_them own_by
    own_every own_i paid_he pain_canno pakis_to pan_of pan_went parac_about party_n pay_the pay_us peopl_hurt
    peopl_insid photo_of plan_on plays_secre pleas_look pleas_never point_anymo point_of power_line pregn_and
    priva_massa pulle_a put raili railw_bridg railw_in railw_line ran ran_away raped_last raped_on reall_know
    refug_is rent_anoth ring_this road_alone road_by road_peopl room_and room_when rough_with round_beggi run
    run_away runni_drugs runni_round safe_. safe_at safe_for said_my same_pad scrat screa screa_help secre_games
    see_a see_her see_my sell send_someo share_my she_canno shed shelt_and shops shut_. sick_and since_5 siste
    sitti_by sleep_and sleep_table small_child smell_gas smoke snapc snapc_is so_tired so_what socke socke_and
    some_bloke someo_house someo_on someo_to somet_at somew_safe son_hates son_is son_runni soone_be spark_and
    spark_in spend_anoth sprin stabb_by start_self stati_on steal step step_mum stick_out stop_not stop_think
    store_looki stron_gas stuck_on suici_a take take_them takin_me tell_anyon ten_peopl text_back text_but
    than_spend that_does the_a the_boys the_bus the_cashp the_cat the_crisi the_ditch the_drive the_flyov the_froze
    the_girl the_hallw the_ice the_kids the_kitch the_ladde the_lady the_lock the_money the_refug the_socke
    the_woman them_in them_where they_bleed thing_out think_anyon this_on threa_me threw_the throu_anoth thurs_.
    till_the till_they time_and tired_i tired_of to_anoth to_kids to_share toddl_pulle toddl_swall toddl_wande
    toile_pleas tonig_that tonig_with too_much took_somet top_windo torch torch_. turne twins_next two_doors
    uncle_makes under under_it upsid upsid_down us_home us_if us_leave us_out using_my vale vale_rd van viadu_and
    viole voice wages wake_her wakes_up walk walki_round wande_about wande_in want was was_drugg was_her was_me wasp
    wasp_sting water_over way_down way_if we_are we_have we_make weddi wedne weedk went_up where_the who_does
    wife_has will_know will_notic winte_like wire with_an with_no with_photo with_two witho woman_screa work_for
    worri_my would_be would_notic would_soone writt_a you_for your_kind youth_club
+0.50: ._feel ._frost ._lips ._oldes ._phone ._sat ._the ._tonig ._will 10_minut 14_year 17 17_and 22_is 3_calli
    7_is 7_month 81 88 88_and 8_till 8_years 9_peopl CHILD_BODY CHILD_ILL CHILD_KIN FEAR_HURT HURT_NOW HURT_THEY
    HURT_WEAPON IDEA_THEY ILL_IDEA NOT NOT_FEAR NOW_HURT NOW_ILL NOW_MINE WEAPON_NOW a_baby a_belt a_brick a_burde
    a_coffi a_cycli a_fall a_fight a_heada a_holid a_house a_lad a_long a_mache a_nurse a_nut a_point a_stabb
    a_stiff a_text a_weddi about_10 about_3 about_if accid after_a after_sunda again_him again_the again_with agenc
    agenc_says airta airta_under alive_next alive_tbh all_after all_i allot_has allow allow_to alone_for alzhe
    alzhe_and am_. am_12 am_17 am_7 am_81 am_88 am_and am_by am_locke am_sat am_stand am_too am_trapp an_accid
    an_airta an_old an_order an_overd and_been and_bleed and_flies and_gone and_is and_last and_looki and_now
    and_one and_shove and_smoke and_threw and_throw and_took and_were anoth_night answe_and answe_me any_longe
    anymo_i anyon_but anyth_. are_child are_hungr are_near are_shout are_still are_swell asham asham_to askin_for
    assau asylu asylu_seeke at_6 at_break at_him at_nite ate ate_a attac_walki awful axe baby_locke back_door
    bad_chest badly balco_and bangi bangl bangl_to bar_every barki barki_nonst bathr_floor be be_back be_sorry
    be_tonig be_troub beati beats_us becau_were bed_all bed_when been_10 been_drink been_in been_seen been_sleep
    been_sofa been_spike been_stood beggi being_alive being_here being_sent below_is black_out bleac_from
    bleed_reall bloke_follo bloke_under boat_and booki_for boss_keep boss_keeps boss_say bothe bothe_askin box_and
    boy_again boy_getti boyfr_made bread break_point breat_. brick_at brick_throu bridg_an bridg_not bridg_tonig
    broke_in broth_drank broth_gets broth_says broth_will broug broug_me bruis_on bump bump_me burde burde_on
    burn_us burni_in burni_up burst burst_and by_himse cable_down calli_for came_here can_a can_reach can_see
    can_smell canal_right canno_breat canno_have canno_live canno_put canno_ring car_. car_in car_park carav
    carav_at carer_left carer_shout carer_steal carri_in ceili chap_at chap_wande check_my chest_is chest_pains
    child_do child_has child_locke child_pleas choki_on clapp clean_job cliff cliff_all cloth coat_on coffi
    colla_outsi come_for comes_into comin_for comin_under contr_all could_go coupl_upsta cousi_. cousi_to crisi_line
    crisi_team cryin_and cryin_from cryin_in cut_. cut_befor cut_my cutti_mysel cycli_. dad_beats dad_check dad_does
    dad_has daddy dads daugh_did day_now deale_and deale_have debt_for decid_not deck deck_of deser dinne_late
    do_every does_not dog_and dogs_barki door_all door_at door_have door_is door_keeps doors doors_open drank_the
    drink_from drink_got drivi dropp edge_. elect_cable elm_house emoji endin endin_my engin even_stopp ever_find
    every_aslee ex_broke ex_has fade faint faint_at fall_and falle_and famil_after famil_will feel_my feel_weird
    feeli feeli_in feels_hot fell fell_and fell_down find_me finds finds_out finis_me fire_outsi fire_were fire_what
    firew_throu fitti_. flatm flies_at floor_at floor_of floor_since flopp follo_girls food for_clean for_food
    for_leavi for_money for_over for_pay for_trave found four frien_came frien_is frien_just frigh_what from_8
    from_him from_his front_doors fumes funny games garde_tryin gas_has get_no gets_into gets_less gets_rough
    gets_viole getti_dress girl_at girl_next girls_home go_back going_like gone_grey gone_on goodb_forev got_an
    got_spike grand_been grand_plays groun_behin gun_on hand handl handl_of hangi_round has_alzhe has_bruis
    has_burst has_chest has_dropp has_hit has_my has_passp hate_it hate_mysel have_gone have_lost have_took
    havin_reall he_comes he_finds he_flinc he_made he_told he_wants heada_of hear_them hear_voice heart_is
    heart_pills heave heave_tonig heavy_and hell_bump help_he help_my her_bed her_dogs her_grand her_leg her_lips
    her_lying her_that her_three her_up here_for hi_i him him_and him_this himse_next his_car his_leg his_light
    his_mum his_pyjam hit_a hitti_my holid_but home_alone home_last home_off home_slapp home_tonig homel_man hot_and
    hour_no house_in house_near house_on house_where hubby_pulle hurt hurt_someo husba_has husba_says i_could
    i_drink i_faint i_hurt i_lost i_must i_nearl i_say i_shook i_sleep i_starv i_wake i_want in_at in_heave in_law
    in_pakis is_8 is_drunk is_havin is_here is_him is_hitti is_locke is_my is_parke is_selli is_sendi is_snowi
    is_spurt is_suici is_talki is_uncon is_under is_water it_look it_pleas it_smell it_when job_and job_my journ
    journ_and just_texte keep_black keep_cutti keep_going keep_putti keep_worki keeps_fitti keeps_hangi keeps_movin
    keeps_walki kicki_someo kid_next kids_. kids_alone kids_are kids_home kids_schoo kill_herse kill_my kill_mysel
    kind knife_emoji know_how lad_again lad_in lad_with lady_has landl_keeps last_bus latel law_wants leave_her
    leave_the leave_this left_him left_my left_on left_to leg leg_is leg_with legs less_and let let_natur like_an
    like_gas like_hurti like_the line_has lips_are lips_tingl littl_broth littl_siste live_alone live_like
    livin_this load lock_the locke_herse locke_on locks_the look_like lorry_has lost_it low_and mache_on mache_outsi
    make_a makin_me man_cling man_got man_keeps man_says manag_locks many_sleep marry_my marry_someo marsh_lane
    matte_anymo me_a me_being me_from me_get me_have me_sayin me_sleep me_when meat men_. men_with messa_sayin
    meter_ran midni_when minut_i money_. money_stopp month_pregn more_every most_night motor_bridg mum_fell mum_has
    mum_in mum_or mum_went must_be must_keep must_work my_14 my_agenc my_bedro my_block my_breat my_car my_coat
    my_door my_flatm my_gas my_girlf my_hall my_job my_landl my_manag my_mate my_mothe my_newbo my_pics my_visa
    my_water my_windo my_year mysel_badly n_never nail_bar nan_is nan_was natur_do near_it near_stati neck_and
    need_somew neigh_and neigh_house neigh_leave neigh_told nephe_contr never_comin newbo_is next_chris nice_to
    night_of night_she no_8 no_feeli no_heati no_pay nobod_even nobod_with none nonst not_answe not_aroun not_back
    not_fade not_opene not_picki not_reall not_settl not_want nothi_matte numbe_3 nurse_at nut_and of_burni of_it
    of_me of_priso old_chap older older_lads on_marsh on_mill on_their one_is ones onlin_wants or_a or_have or_stop
    or_talk order_again our_lette out_and out_for out_i out_thurs out_till outsi_with over_an overd owe_him owes
    pain_and pains pakis_and pakis_on parke_outsi pay_me pensi_and peopl_are petro petro_throu phone_every phone_out
    picki_up pics pics_and pictu_to pills_any pills_next pinne pinne_a plan plate_at pleas_come pleas_do pleas_someo
    plug plug_and point_. point_and point_to poorl_. poure poure_petro priso prope prosz pulle_the punch_me
    pushc_outsi pushe_me put_firew put_in put_it putti_brick pyjam racis_thing ran_from rank rathe reall_bad
    reall_heavy reall_low refug_i refug_take rent_is ring_anyon ring_me ring_the river_has room_. rough run_over
    runni safe_a said_nobod said_theyl say_anyth sayin_goodb says_next scare_what schoo_gate schoo_right schoo_takin
    schoo_tomor secre seeke seeke_. seen seen_for selli_video sendi_pictu sent_to set settl sexua_assau share
    she_ate she_does she_feels she_gets she_keeps she_must she_told she_would shook shook_her shop_toile shop_two
    shout_racis shove_me since_last since_monda sitti_at slapp_my sleep_n smell_and smell_like smoke_comin snowi
    so_much so_thin so_worry sofa_surfi somal somal_to some_man someb someo_keeps son_takes soone sorry_every
    sorry_if spark_kids spat spat_at speak_to spend spurt stab_me stab_someo stabb_on stand_at stand_up start
    start_to starv_mysel stati_with steal_my step_broth stiff_neck still_outsi stop_bleed stop_cryin stop_do
    stopp_and strim strim_and stuck_in stuck_upsta suici_and surfi_. swell table_feel take_his take_my takes
    takin_pictu talk_and talk_he talki_funny taxi taxi_rank teach_pinne team_will tesco text_with texte_me
    texti_from thank_for that_boy that_she the_balco the_bleac the_booki the_bypas the_carav the_chap the_clapp
    the_cliff the_coupl the_dog the_fuse the_garag the_groun the_journ the_lake the_landl the_littl the_main
    the_oldes the_plug the_rope the_strim the_taxi the_tesco the_van the_wall the_worst their_own them_more
    them_telli there_somew they_go they_keep they_lock they_shout they_spat they_tell they_want they_will they_would
    theyl_stab thin thing_and think_my think_they this_he this_house this_my this_was this_way three_lads throu_the
    throw_up tight till_10 till_midni time_he time_i tingl tingl_. to_any to_bangl to_feel to_go to_my to_sell
    to_send to_somal to_someo to_stab to_tonig toddl_by toddl_is toile_. toile_becau told_anyon tonig_befor
    tonig_got tonig_i too_asham took_an took_my top_deck top_floor trave_. troub_anyon two_hours two_kids up_after
    up_and up_every up_my up_or up_outsi upsta_has upsta_leave upsta_with us_9 us_in us_to very_poorl video_of visa
    visa_but voice_and wake_and walki_home walki_into wall wall_by wall_so wande_down want_me wants_my was_attac
    water_have way_or way_round we_ask we_left we_nearl were_asylu were_stuck were_upsta wet wet_pad what_he
    when_dinne where_they where_we will_ever will_have will_kill will_leave will_see will_stab will_take windo_becau
    windo_got with_her with_him with_mum with_nobod with_peopl woman_can work_till work_until worki_. worki_off
    worst worst_heada worth_livin would_all would_burn wrong_numbe year_is
+0.25: 15_thous 9_has a_blade about_endin about_hangi alban alban_and and_booke and_finis and_make and_scrat
    and_threa are_outsi arm_and at_once away_and bag bank_and barri_herse beat_us bedro been_going been_robbe
    bills_. bloke_no booke_my budgi budgi_to cling cling_to curta curta_for cycli do_to docto_will door_and fall
    fit_it flatm_is flies for_being foste_dad frien_has from_alban froze_pond gets_confu given_my givin_my
    grand_steal hangi_mysel has_barri have_only havin_thoug head_is hell_find her_face his_curta hour hour_. ice_has
    in_last is_tight keep_havin keep_telli khan_is leave_hell leave_their left_arm live_anymo loft_with me_if
    me_touch milks milks_still money_i mothe_in my_budgi my_foste my_notes my_weddi n_now neigh_is nite_i not_pick
    note_and notes_tonig numbe_7 of_killi of_vodka old_boy one_belie opene_his outsi_mine over_5 owe_15 paren_took
    phone_and pond_and press_table robbe_. roof_and say_pick says_it says_they scare_for schoo_made sell_drugs
    she_throw siste_left so_sick son_drugs stab_my steal_from stree_and the_allot the_bills the_court the_milks
    the_outsi the_park they_broug thous_. throw_plate tight_like to_tell to_text to_that took_the touch_him up_to
    vodka_and voice_telli wakes was_suppo wife_is writt_my
-0.25: ._12 ._as ._dayti ._lads ._rubbe ._softe 12_have 999_train THEY_IDEA a_mess a_month alone_at alway_the
    am_down am_game am_outsi amnes amnes_bin and_keep and_sleep and_these anymo_texts asthm_. at_2 at_5 awake
    away_last baby_with be_left been_up bette_phone bill birch bog boxin_lesso brill_. broth_i canno_tell canno_text
    carry_my choir_. climb come_and cried cross_st dad_is damp_and dead_stop delet_the deliv dogs_on down_again
    end_this ewes ewes_are falle_over favor firew flat_has force from_you gang_of gate_open get_inspe gets_out
    go_away got_their green_. has_asthm has_knock hat he_has he_runs healt_and hear_mysel heati_bills hello_. helpe
    helpe_me hit_my holdi house_for i_withd idea_is in_all in_for in_their in_traff inspe is_bette is_boxin is_damp
    is_moved jay just_finis just_passi juz kids_but knife_amnes knock_the lad_wants lads_away lads_helpe last_one
    lees lees_a lesso_anywh like_i lime lime_st linda love_to lovel_boys me_? me_about me_carry might_be misse momen
    music_on my_ewes my_shopp my_subsc my_thing mysel_think new_numbe newsl no_probl no_stora nobod_else nobod_has
    not_goin of_town of_your okie on_again on_allot on_birch on_her on_lime one_comes op our_lees outsi_numbe
    passi_it path_again phone_alone pick_me power proud put_my racin react read_the repla revok ring_my rubbe_floor
    save_the see_if see_why shift_i shopp_. show sign_down simpl sis sitte_schem six skate_park so_that softe
    softe_seats some_lads someo_help somet_for son_inste spain sport stora stora_for swing_hit tell_the texti_his
    that_day the_agend the_beat the_commo the_fun the_hospi the_kerb the_tip the_two their_music there_any
    they_close tho tip to_all to_milk to_speak tramp trip try_my twice_now unsub_just verge wall_. want_fewer
    want_more way_. what_shift what_they when_we with_heati with_nothi with_trees więce word write year_. yes_broth
    yesss yh_i you_call you_going you_shoul
-0.50: ._30 ._anyon ._every ._for ._good ._got ._grit ._hope ._keep ._kids ._lovel ._need ._our ._put ._see ._she
    ._take ._where 14_says 1_me 20 2nd 3_of 3_weeks 3rd 41 4_of 60s 7_. 80 80_and 9_. 9_will HURT_HURT IDEA_ILL
    IDEA_KIN NOT_BODY NOT_KIN WEAPON_CHILD WEAPON_IDEA a_bench a_bette a_bus a_choir a_cross a_field a_great a_key
    a_list a_lot a_mattr a_maybe a_mirro a_miss a_mobil a_new a_no a_sitte a_war a_worry about_. about_a about_this
    accep adult_and advic affor_the after_i again_my agend aid aight alarm_testi all_of all_right all_that all_the
    all_up allot alone_in altog alway_locke am_blind am_dying am_feeli am_for am_good am_not am_on an_end and_bothe
    and_dad and_judy and_kids and_nearl and_needs and_our and_stori and_this and_you anti anymo_of anymo_pleas anywa
    appro ar are_bad are_my are_too arm_on aroun_the as_i as_treas ask_me at_10 at_41 at_all at_midni at_my at_uni
    at_weeke at_windo attac_rehab aunt_and ave aware away_in aye_man babie baby_and baby_group backs_gone
    balls_again balls_at bands bat be_allow be_bring be_late be_on be_the be_up beaut beck beds been_cance behav
    belon belon_to bench_away bigge bin_lorri bit bless bless_him blind block_drain block_off block_the blood_boil
    blood_van boil bonfi_gets book bored_to bothe_someo boy_walks boy_was breat_for breat_on bridg_every brill
    bring_a bring_me broke_down broke_step broth_and broth_died build_on bulbs burge burge_van bus_at bus_it but_no
    but_she came_to campa can_we canal_is canal_to cance_my cance_the canno_. canno_atten canno_do canno_leave
    canno_park canno_read car_and carer_canno case case_someo chang_in charg check_. cheer chemi chemi_mixes
    chemi_ran chick child_nearl child_pover child_will chips choke choke_with class_for clean_the climb_frame
    clini_wait close_the closi_the club_and club_in co colla_in come_with comin_but comin_he consu_on conta_anymo
    conta_my cope_with cost could_not could_someo could_the counc_is cours crick crime_is cultu cut_down cut_hedge
    cut_the cuts cycle dad_says dad_went damp_is dance_lesso danci daugh_first daugh_inste daugh_walks daugh_wants
    dave_here dead_body dead_pigeo dead_rats deali dear_. death_in defib_by derek derek_at did_you die_if die_in
    died_. died_and died_pleas disab disco discu do_. do_a do_eveni do_mnie do_satur do_tuesd do_we does_this dog_to
    domes door_. doors_in down_. down_for dr dream drill_and drink_in drive_me drug_deali drunk_peopl ducks
    dying_for dying_trees eat eithe_way else_read else_to empty end_sign end_the end_to ends engag enoug_is ensur
    equip escap escap_room eveni_. every_minut every_up ex_runs ex_will eyes_so face falli farmi fed fed_up
    feel_lonel feeli_up feet fell_on fence_. fete fewer field_nobod film find_the fine_. fire_doors fire_stati
    firew_scare fit five fix_the fixed_my flat_is flowe_beds food_bank for_bikes for_carer for_men for_our for_peopl
    forwa frame_. from_last from_my from_next from_your fucki fumes_on fun gap garag_so gates get_it get_kille
    get_on get_rid get_trapp give give_blood give_it go_? go_to god going_out gone_. good_morni got_nobod got_run
    gp_surge gran_broke gran_canno grave great_. great_with green_needs grit groun_runni guy gym_equip had_to
    hall_witho hands happy_birth has_died has_it have_been have_chang have_his have_repor have_seen have_small
    have_somew have_the have_work he_fixed he_got he_hit he_works head_. heat_is hedge_looks help_at help_clean
    help_older her_frame her_numbe her_own her_wrist high_stree his_knee his_numbe his_tools hitti_balls hmmm homes
    hope_you hospi_bless hoste hour_and how_my how_to hungr hurts husba_at husba_first husba_wants i_bring i_came
    i_did i_get i_is i_like i_no i_regre i_retir i_ring i_shoul i_thoug i_tripp i_work ideas if_he if_nobod if_that
    if_the if_they il in_an in_cut in_holid in_sendi in_this inste_. inter_in invit invol is_80 is_back is_bring
    is_broke is_dying is_enoug is_fine is_free is_got is_great is_hours is_makin is_no is_out is_someo is_terri
    is_worth it_again it_back it_been it_depen it_in it_ok it_on it_up itsel jean joan job join judy judy_on
    just_check keep_closi keep_it keep_texti keeps_break keeps_me kerb kerb_and kev_says kick_balls kids_attac
    kids_hitti kids_kick kids_outsi kids_to kille_my kille_on killi_us kindl knees knew knitt know_. know_i la land
    last_month last_nite lead leafl leave_it leeds_now left_a leg_off let_you libra lifts light_in light_out
    light_would link list_for list_of litte_pick live_here live_there lived_on lives_at look_at looks looks_ugly
    loop loose lorry_mount lost_my lots_of loud_music love_. love_a machi makes_my man_am man_sweep man_who march_.
    mattr_by mayb me_an me_anymo me_down me_grabb me_i me_know me_later me_on me_poste me_so me_these me_too means
    meant medic meet menta mesaj messa_on might_come milk min mind mind_. minut mirro missi mixes mixes_up mo
    more_polic more_than morni_suit mould_makin mount mount_the moved_to mower mower_left mr_patel mrs mum_. mum_and
    mum_died mum_let mum_on mums_numbe mums_on must my_best my_boile my_conse my_counc my_dead my_detai my_dog
    my_drive my_email my_gp my_kid my_knees my_leg my_name my_old my_road my_rota my_table my_two my_wall my_washi
    myste na nah_i nearl_kille nearl_run nearl_took needl net never never_see news next_text nice ninth ninth_floor
    no_9 no_dave no_docto no_idea no_kids no_light no_messa no_thank no_time nobod_knew nobod_to nobod_uses
    nobod_water noise_from non_stop nor not_been not_conse not_dave not_do not_even not_get not_got not_have not_his
    not_just not_liste not_me not_my not_the not_think not_this not_told now_i now_my now_sorry numbe_anymo numbe_on
    o of of_publi of_them of_those of_weed of_you off_. off_my off_your oil old_polic older_peopl omg on_cross
    on_elm on_plast on_rainy on_thurs on_time once_a only_me open_day open_on opera optou or_i or_just organ
    our_flat our_kid our_road out_much out_to over_every own_litte paint_the paren_and park_are parke_cars parks
    part_of passi patel patel_at path_by pavem_and peopl_. peopl_get peopl_who perha_i pharm phone_on phone_to
    pigeo_in piss_off pitch_years place place_for place_is place_to pleas_. pleas_conta pleas_delet point_sendi
    point_texti polic_and polic_on polic_shoul pool_now pop_in popul post potho_on pover pover_is presc press prior
    prob prom provi pub_at pub_shout publi_speak punch_and put_a put_the put_up queue queue_at quit_smoki quite rain
    rainy rainy_days rathe_not rats_in reach_💯 read_me read_out read_these recyc rehab rehab_walki remem remov_him
    remov_me remov_the rid rid_of right_. ring_about ring_befor risk river_path roads room_in rota rubbi_in ruine
    runni_as sad safe_walki samar_phone satur_i say_eithe say_for say_no scare_my scare_to schoo_and schoo_so
    screa_kids scree seagu seat seats seats_pleas send_a send_anymo send_it shed_for shelt_colla shoot shoul_have
    shut_the sign_has since_mum since_the singl sitte skip slipp slow small small_baby smell_by smoke_alarm
    smoki_help sms so_2 so_a so_can so_light so_morni so_no so_packe so_there so_will soft someb_else someo_has
    somet_about somew_clean son_. son_got son_says sorry_. sorry_canno sorry_my sort speak_so staff stati_nearl
    stati_open statu steve still_comes stole stop_it stop_messa stori stori_in story stree stree_. stree_light
    stree_never such suffe suit suit_me sun sunda_i super surge_is surve swap sweep_our sweep_the ta talk_to tanno
    tell_them tenan term termi terri_here test testi testi_wakes text_my texte that_. that_broke that_cross
    that_night that_was that_week the_after the_bank the_beck the_bonfi the_boxin the_broke the_burge the_choir
    the_climb the_commu the_consu the_damp the_drug the_ducks the_estat the_eveni the_fete the_food the_gas
    the_group the_high the_hill the_junct the_litte the_loop the_mo the_morni the_night the_ninth the_numbe the_past
    the_playg the_pool the_prom the_queue the_right the_scree the_shelt the_sign the_tanno the_thing the_tubs
    the_whole the_yard them_at thems then_i there_and there_anymo there_be these_i these_with this_place this_stuff
    those_steps those_who timet to_atten to_bring to_fix to_her to_opt to_our to_pay to_sort to_stay to_watch
    toile_in told_you tom tools tools_for total town_is traff_fumes traff_will treas tree trees_outsi tubs tubs_will
    tuesd_i turn_off twice two_girls two_siste ugly un under_at uni_now unsaf unsub_me unsub_my up_again up_from
    up_of up_when upset us_and us_me use usual victi villa_there volun vote_for w wait_is waiti_on wakes_every
    walki_group walki_past walks_on walks_to wall_on wan want_a want_the want_you wants_dance warde was_late washi
    water_in way_until we_had we_want weath weed_in weeds_the weeks weigh went_to what_are what_happe wheel when_is
    when_it where_are wheth which_is while who_are who_my why_aye why_is why_not wife_wants will will_call will_die
    will_in windo_in wish_to with_these with_this with_weeds withd withd_my withi witho_a woman_in works_night worri
    would_come would_have wypis xx yard yeah_i yeah_me year_i yes_but yes_pleas yeste yet_. yh_man yh_safe yis
    yis_my yo you_about you_go you_my you_ring you_there your_list 💯
-0.75: ._happy ._how ._it ._stop ._that ._there ._when ._who ._worth 1_for 4_and HURT_IDEA IDEA_CHILD NOT_NOT
    NOT_THEY NOW_KIN WEAPON_THEY a_blue a_cafe a_chest a_denti a_few a_fridg a_lift a_night about_knife add
    after_dark again_. age along am_free am_livin am_out an_allot and_house and_hurt and_husba and_leave and_nobod
    and_sue and_swear and_toddl and_two and_would appt are_all are_alway are_bored asthm at_bingo attac_my attac_the
    babe back_on backs baths be_conta beat becau_of been_broke befor_9 betwe bingo birth boxin_club boy_is break_the
    broke_her broke_since bus_with by_kids canis_left canno_affor canno_face canno_hear canno_manag canno_say car_is
    care cat centr_on certa chanc chang_my chest_infec clima come_in comin_with commo compa_when compe congr corne
    could_we d dange_of daugh_canno dead_end defin_comin delet_my denti depen_if detai die_on died_i died_last
    do_you dog_attac dog_in dog_noise door_table drain_outsi drill dumpe_a early easte eithe email engli estat_and
    every_time excus expec exper f f_off face_it fact fair famil far feet_are final fire_alarm fire_pit fixed
    floor_pleas flowe_in for_pensi forge forgo forms fount_and fresh from fuck garde get_there glass goin going_home
    got_hit got_to gp grass green_every grind grind_man guns gym hair half happy_to haras has_a has_dumpe has_to
    have_no have_time he_lives hello help_for help_us hi hill him_a him_here his_famil his_own his_wrist hit_by
    home_now how_do husba_died i_come i_never i_sat i_shall i_worry ignor in_case in_hospi in_march infec is_busy
    is_in is_still it_a it_he it_is it_now it_off it_wobbl junct just_me kev key kids_safet kids_smash kille_by
    knee_on knife_grind know_if know_yet last_week last_year laugh_gas leade learn left_by lift light_on like_to
    litte_picke live_somew livin_on lolli_lady lonel_since lose lots loud loved loves_footb makin_my man_. man_back
    man_stop manag_it marke match mattr me_n me_off me_up mensa mess minut_. monda_only month mould moved_house mu
    mum_said mum_she my_backs my_boy my_daugh my_fence my_glass my_idea my_knee my_shift n nearl neigh_shout
    new_estat next_week no_longe no_more noise_anymo nope not_. not_make not_text nothi_here numbe_. of_our of_peopl
    of_these off_this on_monda on_then on_those one one_of opt_me optio our our_bench our_block our_kev out_after
    out_again out_with pa paren_. parke past_the peopl_outsi perha picke pit pit_and plast plays_on plus polic_stati
    pool poor pop possi_. possi_me ramp_. rats reach regre regre_i reser resid right_to rubbe rubbi runs_the s_.
    said_stop says_he schoo_on secon send_me send_to sendi_me sendi_them serio shall_be shit shout_and since_easte
    since_my sir skate_ramp smash smash_bottl so_pleas someo_left somew son_broke son_cut son_loves son_plays
    son_who speak stand_the stree_is subsc sue_from sunda swear_every swing_have table_tenni take_the talk_about tax
    tea_dance tell_you tenni text_and texti_my that_i that_road the the_area the_baths the_bin the_blood the_blue
    the_centr the_churc the_corne the_dark the_drain the_fence the_field the_green the_head the_holid the_lads
    the_list the_marke the_one the_parki the_pitch the_plant the_skate the_slide the_smell the_stati the_steps
    the_stree the_surge the_swing the_tea the_town the_traff the_waiti the_wind the_woods the_world there_a
    there_with these_messa this_numbe time_. to_ask to_come to_drive to_hear to_know to_make to_pick to_say to_see
    to_unsub to_walk too_. train_for trans trapp_in tripp tripp_on turn uni until_i up_a up_for us_. used_to uses
    walk_home want_out wants_a waste watch_the water_them we_shoul we_will weeds welco well_. what what_time whate
    when_they when_you where_is wife_canno will_bring will_get will_reach wind windo_of with_me with_my with_the
    woods worke worri_about worth_it wrist year_and years_ago yep you_get your_texts 😂
-1.00: ._all ._can ._could ._have ._in ._someo ._what 3 BODY_IDEA DIE_MINE IDEA KIN_THEY a_good addre afrai
    afrai_not all_over alley am_i am_in and_1 and_still apolo at_work away aye b baby_i balls be_able becau_i
    been_to befor being_texte benef bike bikes bin board bonfi both busin busy by_a came can_come can_you canis
    canno_wait cat_got check coffe comin_and conse_to consu count_me daugh day de defib defin depen_on distu docto
    dogs_in drop dumpe elm_rd energ ever eyes few finis for_an for_him for_the frame fridg gas_canis gate get_a
    get_hurt give_me good_. gun haha happe has_no have_moved help_the her_phone here_all holid home_. home_in hope
    how_i hurt_my hurt_on husba_on if if_it inclu is_4 is_lonel it_and kids know laws let_dogs like_a limit
    lived_here local lolli long lorri lot love_the lunch makin man_i may me_compa mean miss_it mobil most mr
    mum_says my_eyes my_gran my_man my_mums no no_need non not_comin not_conta not_for not_inter not_messa not_under
    nothi_for now_. numbe numbe_is numbe_off ok_i old_peopl on_it on_this once opt_out out_door out_my out_on park
    part parti pass passe_away peopl_with pigeo piss playg pleas_remov proba raise repor said_she samar satur
    says_she schem servi she_is shelt shopp short sick sick_of slide smoke_from someo_else someo_read someo_will
    son_and soon sound space spare speed st stay stop_sendi succe sue survi swear sweep take_me talk thank_him
    that_is the_alley the_bench the_bins the_cafe the_chemi the_counc the_end the_flowe the_hedge the_noise the_old
    the_under the_villa this_count this_is this_year til time_to to_death to_it to_play to_talk toddl_group toget
    up_the up_with used villa walks wante wants war watch we_do weed week_. were who_do wife_died wobbl would_love
    yes_i yes_me you_know you_to you_want young yours
-1.25: ._just ._pleas FEAR_CHILD NOT_HURT about_my acces activ actua afrai_i again alone am_there am_tired and_me
    ankle_on are_killi are_you baby_clini back_in be_comin bored boxin broke_his buy c calle can canno_be choir
    churc clear conce conta_me dark daugh_is did_not dying eveni fix flowe footb fount getti hit_the husba_and i_go
    i_got i_live i_not idea if_my if_there immig inste is_dead is_nothi is_this keep_me knee laugh live live_on
    lives loves mate maybe me_out me_the meeti monda moved music my_ankle my_mum neede needs_to not_a not_sure
    now_so of_being on_sunda own_at paint passe prese quest quit ramp regar round_here safet see_you shall signs
    skate socia stop_the surge the_fount the_gate the_path the_potho the_way the_wife these_texts times to_have try
    when_the which worki works wrist_on x you_have yup
-1.50: ._do ._if ._my ._not ._we BODY_NOW DIE_THEY KIN_CHILD able able_to ankle ask_my boile call_me canno_make
    clean club colle come_. comin_. compa conse contr crime damp dance do_i drain end_of estat every_morni field
    fine for have_lived hedge help_with high hospi i_had i_know if_you kick knife_crime knock leave_me lesso lived
    livin_in lovel messa my_cat my_way name need_a needs_a not_live nothi_to offic on_that or other party pick play
    probl real respe retir runs s shift shoul_not steps swing syste thank the_new thoug to_keep today trees two vote
    waiti wife would_help would_like yes_. you_.
-1.75: ._a ._is ._you ?_i FEAR_NOT affor agree area as_a at_the atten bring_my build buses canno_come centr clini
    comin commu counc dear death delet else for_kids get has_been have_a healt hit housi is_killi make_it me_.
    me_alone me_my my_son no_. noise open paren parki past path pitch publi sendi shoul_be some text_me the_hall
    the_pub them there_. time to_help town until want_my we week white who_is wife_and years yh you_are
-2.00: NOT_IDEA am_afrai are_not bad belie blue cafe dave enoug even green hall happy is_it kille later litte lonel
    me_again nah no_i not_send not_tonig of_us oh opt plant potho right sorry_i sure wait we_need
-2.25: 2 4 FEAR_IDEA KIN_IDEA NOT_CHILD also alway am_comin bench can_someo cance cars could cross how i_will inter
    is_at killi killi_me late make pleas_stop pub sign so_i son texti_me then traff will_come work world yeah
-2.50: . alrea ask bins but_i chang class conta fence first light list live_in lol more possi state stop those trump
    unsub women yet
-2.75: ._but DIE_IDEA about_the becau block come depen good great love march my_numbe need_to perso remov still
    suppo will_be
-3.00: 1 KIN_DIE did end free group shoul stop_texti text
-3.25: ._and count me_and only texts
-3.50: IDEA_IDEA be_there needs peopl texti well why
-3.75: bring new ok you
-4.00: am_a these your
-4.25: ? as died
-4.50: broke so sorry that
-5.00: but
-5.25: who
-5.75: yes
"""
